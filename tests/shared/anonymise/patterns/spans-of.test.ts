import { expect, test } from 'vitest';
import { spansAt, startsOf } from '../../../../shared/anonymise/patterns/spans-of.ts';

const kind = { type: 'AGE', certainty: 'found', reason: 'form' } as const;
const always = () => true;
const found = (
  text: string,
  starts: readonly number[],
  isIt: (found: string) => boolean = always,
) =>
  spansAt(text, /\d+(?: og \d+)?/y, starts, kind, ([whole]) => isIt(whole)).map(({ start, end }) =>
    text.slice(start, end),
  );

test('the places where something can begin are found in order, also where nothing is taken', () => {
  expect(startsOf('12 og 14, 9', /(?<!\d)(?=\d)/g)).toEqual([0, 6, 10]);
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
