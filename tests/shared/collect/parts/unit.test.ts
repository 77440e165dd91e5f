import { expect, it } from 'vitest';
import { wordCount, wordsOf } from '../../../../shared/collect/parts/unit.ts';
import { fc } from '../../../support/properties.ts';

it.each([
  ['', 0],
  ['Hun sagde, at det var Annas', 6],
  ["sms'ede og sms’ede", 3],
  ["a''b 'c' d'", 4],
  ['12 heste – 3 æbler', 2],
  ['𝔄𝔟 og ab', 3],
])('words are counted without being cut out: %s', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

it('as many words are counted as are found', () => {
  const sign = fc.constantFrom('a', 'Å', 'ß', '1', ' ', "'", '’', '-', '\u0301', '\n', 'क', '𝔄');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 2 }))),
      (signs) => {
        const text = signs.join('');
        expect(wordCount(text)).toBe(wordsOf(text).length);
      },
    ),
  );
});
