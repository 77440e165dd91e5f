import { expect, it } from 'vitest';
import { paletteMatches } from '../../../shared/search/palette-matches.ts';

const items = ['Gå til historierne', 'Hent historier ind …', 'Historien om Ida', 'Tasterne'].map(
  (label) => ({ label }),
);
const labels = (typed: string) => paletteMatches(items, typed).map(({ label }) => label);

it('shows everything before a word is typed', () => {
  expect(labels('  ')).toHaveLength(4);
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
  ]);
});
