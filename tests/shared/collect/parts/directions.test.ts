import { expect, test } from 'vitest';
import { isDirections } from '../../../../shared/collect/parts/directions.ts';

test('a text that says twice what is to be done, and nothing that happened, lays it down', () => {
  expect(isDirections('Husk at låse døren. I skal stille nøglen i skabet bagefter.')).toBe(true);
  expect(isDirections('I bedes sende listen til Pia.\nTag den med på mandag.')).toBe(true);
});

test('one such sentence does not, nor two in a story', () => {
  expect(isDirections('Husk at låse døren. Ellers kommer katten ind.')).toBe(false);
  expect(isDirections('Husk kaffen, sagde hun. Tag den med. Han kom hver dag.')).toBe(false);
  expect(isDirections('Jeg har fire børn i dagplejen og en høne.')).toBe(false);
});
