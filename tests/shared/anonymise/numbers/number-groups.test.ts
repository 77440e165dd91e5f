import { describe, expect, test } from 'vitest';
import { beginsNumber, numberGroups } from '../../../../shared/anonymise/numbers/number-groups.ts';
import { tokensOf } from '../../../../shared/anonymise/tagger/tokens.ts';

const groups = (text: string) => {
  const tokens = tokensOf(text, (from, to) => text.slice(from, to).includes('\n'));
  const words = tokens.map(({ text: own }) => own.toLowerCase());
  const starts = words.flatMap((word, index) => (beginsNumber(word) ? [index] : []));
  return numberGroups(tokens, words, starts).map(({ from, to, form, value }) => [
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    form,
    value,
  ]);
};

describe('a number is read', () => {
  test.each([
    ['in digits', 'Hun er 14.', '14', 'digits', 14],
    ['with years', 'Hun er 14 år nu', '14 år', 'digits', 14],
    ['with a half in signs', 'Hun er 16½ nu', '16½', 'digits', 16],
    ['with a half in digits', 'Hun er 2,5 år', '2,5 år', 'digits', 2],
    ['with a half in words', 'Hun er fem et halvt', 'fem et halvt', 'word', 5],
    ['in words', 'Hun er enogtyve', 'enogtyve', 'word', 21],
    ['in words apart', 'Hun er to og tyve', 'to og tyve', 'word', 22],
    ['in two words with a hyphen', 'Hun er syv-otte år', 'syv-otte år', 'word', 7],
    ['as somebody is old', 'en tre uger gammel dreng', 'tre uger gammel', 'word', 3],
    ['as one year', 'et år gammel', 'et år gammel', 'word', 1],
    ['as an ordinal', 'den 3. gang', '3.', 'ordinal', 3],
    ['as an ordinal in words', 'på sit syvende år', 'syvende år', 'ordinal', 7],
    ['as a decade', 'i tyverne', 'tyverne', 'decade', 20],
    ['as a decade in digits', "i 30'erne", "30'erne", 'decade', 30],
    ['with those it is joined to', 'på 4, 6 og 9 år', '4, 6 og 9 år', 'digits', 4],
    ['from one to another', 'en 30-35 år', '30-35 år', 'digits', 30],
    ['with its months', 'to år og fire måneder', 'to år og fire måneder', 'word', 2],
  ])('%s', (_, text, own, form, value) => {
    expect(groups(text)).toEqual([[own, form, value]]);
  });

  test.each([
    ['a time', 'kl. 14.30'],
    ['a telephone number', 'ring 12 34 56 78'],
    ['an amount', 'det kostede 1.200'],
    ['a share', '3/4 af dem'],
    ['a year', 'i 2019'],
    ['an article', 'en dreng og et barn'],
    ['a number with letters', 'stue 4B'],
  ])('and not %s', (_, text) => {
    expect(groups(text)).toEqual([]);
  });

  test('and the dot that ends a sentence is not its own', () => {
    expect(groups('Hun er 14. Han kom den 3. Så gik vi')).toEqual([
      ['14', 'digits', 14],
      ['3.', 'ordinal', 3],
    ]);
  });
});
