import { describe, expect, test } from 'vitest';
import {
  isOfSmallLetters,
  slotWeight,
} from '../../../../shared/anonymise/names/called-in-slots.ts';
import { createStoryReader } from '../../../../shared/anonymise/story/read-story.ts';
import { shippedAssets } from '../../../support/shipped-detector.ts';

const read = createStoryReader(shippedAssets);

/** What the place of a word in a text tells of a person. */
function weightOf(text: string, own: string): number {
  const { words } = read(text);
  const index = words.findIndex((word) => word.text === own);
  const word = words[index];
  if (word === undefined) throw new RangeError(`No word ${own} in ${text}`);
  return slotWeight(text, words[index - 1], word, words[index + 1]);
}

describe('the place of a word tells of a person', () => {
  test.each([
    'vi gik sammen med sokken i byen',
    'hun var alene m sokken i byen',
    'de ringede til sokken i går',
    'sig jeg til sokken at vi går',
    'husk at hilse sokken i dag',
    'vi spurgte sokken om det',
    'jeg var hos sokken i går',
    'hun er bange for sokken nu',
    'mange tak til sokken i dag',
    'har du hørt fra sokken i dag',
    'vi mødte sokken i byen',
    'hun venter på sokken nu',
    'han passer på sokken nu',
    'nu ikke-sammen med sokken mere',
  ])('behind what is said of company: %s', (text) => {
    expect(weightOf(text, 'sokken')).toBe(1);
  });

  test('where a clause begins, before what only a person does', () => {
    expect(weightOf('vi tror at sokken siger det', 'sokken')).toBe(1);
    expect(weightOf('vi vasker sokken siger de', 'sokken')).toBe(0);
  });

  test('in the genitive before a relative, and most of all', () => {
    expect(weightOf('det er sokkens mor igen', 'sokkens')).toBe(2);
    expect(weightOf('det er sokken mor igen', 'sokken')).toBe(0);
  });

  test('but not behind an article, nor beyond the end of a line', () => {
    expect(weightOf('jeg ved at den sokken siger det', 'sokken')).toBe(0);
    expect(weightOf('vi gik sammen med\n\nsokken i byen', 'sokken')).toBe(0);
  });
});

test('a text is of small letters where most of its lines and sentences begin so', () => {
  const isSmall = (text: string) => isOfSmallLetters(read(text).words);
  expect(isSmall('hej du\nnej det er ok\nVi ses')).toBe(true);
  expect(isSmall('Hej du\nNej, det er ok\nvi ses')).toBe(false);
  expect(isSmall('')).toBe(false);
});
