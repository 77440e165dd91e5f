import { describe, expect, test } from 'vitest';
import { latinPattern } from '../../../../shared/anonymise/patterns/latin.ts';
import { searchedText, signBit } from '../../../../shared/anonymise/patterns/searched-text.ts';
import {
  type Near,
  spansAt,
  spansOf,
  startsAt,
} from '../../../../shared/anonymise/patterns/spans-of.ts';
import { wordKind } from '../../../../shared/anonymise/patterns/word-kinds.ts';

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

describe('a pattern is looked for near what triggers it, and', () => {
  const wren = wordKind(/^gærdesmutte$/);
  const pattern = latinPattern(String.raw`[\p{L}\d@]+!`, 'gu');
  const searchedFor = (text: string, near: Near) =>
    spansOf(searchedText(text), [{ pattern, near, kind }]).map(({ start, end }) =>
      text.slice(start, end),
    );

  test.each<[string, Near, string, string]>([
    ['digits together', { digits: 3, reach: 20 }, '12 nå! og', '123 nå! og'],
    [
      'a sign',
      { trigger: latinPattern('n', 'g'), signs: signBit.at, reach: 20 },
      'nå! og',
      '@ nå!',
    ],
    [
      'a word',
      { trigger: latinPattern('n', 'g'), word: wren, reach: 20 },
      'en musvit, nå!',
      'en gærdesmutte, nå!',
    ],
    [
      'a word or a sign',
      { trigger: latinPattern('n', 'g'), word: wren, signs: signBit.hash, reach: 20 },
      'nå! og @',
      'nå! og #',
    ],
    [
      'so many numbers in words',
      { trigger: latinPattern('n', 'g'), spoken: 3, reach: 60 },
      'et og toogtyve, nå!',
      'et, nulfire og toogtyve, nå!',
    ],
  ])('%s must be there', (_, near, without, having) => {
    expect(searchedFor(without, near)).toEqual([]);
    expect(searchedFor(having, near)).toEqual(['nå!']);
  });

  test('no trigger, nothing', () => {
    expect(searchedFor('@ nå!', { trigger: latinPattern('x', 'g'), reach: 20 })).toEqual([]);
  });

  test('each search has its turn, and none takes the other’s', () => {
    const searched = searchedText('7 nå! ja!');
    const near = { digits: 1, reach: 20 };
    const own = spansOf(searched, [
      { pattern, near, kind, isIt: ([whole]) => whole === 'ja!' },
      { pattern, near, kind: { ...kind, type: 'DATE' } },
    ]);
    expect(own.map(({ type, start }) => [type, start])).toEqual([
      ['AGE', 6],
      ['DATE', 2],
      ['DATE', 6],
    ]);
  });
});
