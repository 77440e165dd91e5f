import { expect, it } from 'vitest';
import { brokenFrom } from '../../../shared/collect/broken-lines.ts';

const usual = 60;

it('is narrow where sentences go on over several lines', () => {
  const lines = [
    'Han kom hver dag klokken tre med',
    'en pose brød, som han delte med',
    'ænderne og med os, der sad ved',
    'søen.',
  ];
  expect(brokenFrom(lines, usual)).toBe(30);
});

it('is narrow where two do, and no line has room for a word of the next', () => {
  const lines = [
    'Der kom en mand med en kasse under armen, og han',
    'ville vide, om vi havde et træ i nærheden af os.',
    'Flagstangen står der endnu, og der bor fugle, som',
    'vi kan høre.',
  ];
  expect(brokenFrom(lines, usual)).toBeLessThan(48);
  const verse = [lines[0] ?? '', 'ville vide noget.', lines[2] ?? '', 'vi kan høre.'];
  expect(brokenFrom(verse, usual)).toBe(usual);
});

it('is as usual where a line is much longer, and in a verse', () => {
  const long =
    'Den her linje er skrevet uden at nogen har brudt den, og den fylder mere end de andre.';
  expect(brokenFrom(['vi gik', 'og gik', 'og gik', 'til enden', long], usual)).toBe(usual);
  expect(brokenFrom(['Han kom.', 'Hun gik.', 'Vi blev.'], usual)).toBe(usual);
  expect(brokenFrom([], usual)).toBe(usual);
});

it('looks at each of many lines of a paragraph once', () => {
  const lines = Array.from({ length: 20_000 }, () => 'en linje der går videre i den næste uden');
  expect(brokenFrom(lines, usual)).toBe(30);
});
