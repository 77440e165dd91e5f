import { expect, test } from 'vitest';
import { latinPattern } from '../../../../shared/anonymise/patterns/latin.ts';
import { spansAt, startsAt } from '../../../../shared/anonymise/patterns/spans-of.ts';

const kind = { type: 'AGE', certainty: 'found', reason: 'form' } as const;
const always = () => true;
const found = (
  text: string,
  starts: readonly number[],
  isIt: (found: string) => boolean = always,
) =>
  spansAt(text, latinPattern(String.raw`\d+(?: og \d+)?`, 'y'), starts, kind, ([whole]) =>
    isIt(whole),
  ).map(({ start, end }) => text.slice(start, end));

test('of some places those stay at which something can begin, in order', () => {
  expect(
    startsAt('12 og 14, 9', latinPattern(String.raw`(?<!\d)(?=\d)`, 'y'), [0, 1, 3, 6, 10]),
  ).toEqual([0, 6, 10]);
});

test('a form is looked for at those places alone', () => {
  expect(found('12 og 14, 9', [0, 10])).toEqual(['12 og 14', '9']);
  expect(found('12 og 14, 9', [10])).toEqual(['9']);
  expect(found('12 og 14, 9', [3])).toEqual([]);
});

test('a place within what was taken before is passed over, as a search would', () => {
  expect(found('12 og 14, 9', [0, 6, 10])).toEqual(['12 og 14', '9']);
  expect(found('12 og 14, 9', [0, 6, 10], (whole) => whole === '9')).toEqual(['9']);
});
