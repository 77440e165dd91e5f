import { expect, it } from 'vitest';
import { paletteMatches } from '../../../shared/search/palette-matches.ts';

const items = ['Gå til historierne', 'Hent historier ind …', 'Historien om Ida', 'Tasterne'].map(
  (label) => ({ label, words: label === 'Tasterne' ? 'genveje historik' : '' }),
);
const labels = (typed: string) => paletteMatches(items, typed).map(({ label }) => label);

it('shows everything before a word is typed', () => {
  expect(labels('  ')).toHaveLength(4);
});

it('finds what people call it by another word, behind what says the word itself', () => {
  expect(labels('genvej')).toEqual(['Tasterne']);
  expect(labels('tasterne genveje')).toEqual(['Tasterne']);
  expect(labels('histori').at(-1)).toBe('Tasterne');
});

it('finds each word at its start, in any order and case', () => {
  expect(labels('ida HIST')).toEqual(['Historien om Ida']);
  expect(labels('istor')).toEqual([]);
});

it('puts first what begins with what was typed', () => {
  expect(labels('histori')).toEqual([
    'Historien om Ida',
    'Gå til historierne',
    'Hent historier ind …',
    'Tasterne',
  ]);
});
