import { expect, test } from 'vitest';
import {
  type SearchedParagraph,
  storyMatches,
} from '../../../../shared/anonymise/story/story-matches.ts';

const paragraph = (source: string, start: number, signs = 1): SearchedParagraph => ({
  source,
  start,
  signs,
  found: new Map(),
});
const placesIn = (paragraphs: readonly SearchedParagraph[], pattern: RegExp, signs: number) =>
  storyMatches(paragraphs)(pattern, signs).map(({ 0: own, index }) => [own, index]);

test('matches stand where the story has them, in order', () => {
  const own = [paragraph('kat og kat', 0), paragraph('en kat', 12)];
  expect(placesIn(own, /kat/g, 1)).toEqual([
    ['kat', 0],
    ['kat', 7],
    ['kat', 15],
  ]);
});

test('no match reaches over the end of a paragraph, and a dollar sign is that end', () => {
  const own = [paragraph('hej k', 0), paragraph('l', 7)];
  expect(placesIn(own, /k\s+l/g, 1)).toEqual([]);
  expect(placesIn(own, /k$/g, 1)).toEqual([['k', 4]]);
});

test('a paragraph without one of the signs is not searched', () => {
  const own = [paragraph('kat', 0, 0b01), paragraph('kat', 5, 0b11)];
  expect(placesIn(own, /kat/g, 0b11)).toEqual([['kat', 5]]);
  expect(own[0]?.found.size).toBe(0);
});

test('what was found in a paragraph is known when it stands elsewhere', () => {
  const first = paragraph('en kat', 0);
  expect(placesIn([first], /kat/g, 1)).toEqual([['kat', 3]]);
  const pattern = /kat/g;
  placesIn([first], pattern, 1);
  const moved = { ...first, start: 10, source: 'never read again' };
  expect(placesIn([moved], pattern, 1)).toEqual([['kat', 13]]);
});
