import { expect, test } from 'vitest';
import { cellsUnder } from '../../../../shared/anonymise/patterns/cells-under.ts';

const found = (text: string) =>
  cellsUnder(text, /^\s*alder\s*$/i, /^\s*\d+\s*$/).map(({ start, end }) => text.slice(start, end));

test('cells under a heading are found, without their white space, as far as the table goes', () => {
  expect(found('Navn | Alder | By\nAne |  14 | Ry\nPer | ukendt | 7\nOg 3 til')).toEqual(['14']);
});

test('a table begins anew with its heading, and another sign ends it', () => {
  expect(found('Alder;Navn\n14;Ane\nNavn;Alder\n15;61\n5 | 6')).toEqual(['14', '61']);
});
