import { describe, expect, it } from 'vitest';
import { bylinesIn, personIn } from '../../../../shared/collect/people/person-line.ts';

describe('a line that is nothing but a name', () => {
  it.each([
    'Ib Mørch',
    'Ib Mørch, vikar',
    'Vikar Ib Mørch',
    'Ib Mørch Vikar',
    'Ib Mørch Vikar Engen',
    'Ib Mørch (Engen)',
  ])('is %j', (line) => {
    expect(personIn(line)).toBe('Ib Mørch');
  });

  it.each(['Om Birgit', 'På Engen', 'Hos Birgit', 'For Birgit Storm', 'Birgit', 'Ib Mørch kom.'])(
    'is not %j',
    (line) => {
      expect(personIn(line)).toBe('');
    },
  );
});

describe('a line that says who wrote a text', () => {
  it.each([
    ['Af Ib Mørch', ['Ib Mørch']],
    ['Af Ib Mørch og Åse Dam', ['Ib Mørch', 'Åse Dam']],
    ['Skrevet af Ib Mørch med hjælp fra Åse', ['Ib Mørch']],
    ['Fra: Ib Mørch', ['Ib Mørch']],
    ['Modtaget fra: Ib Mørch den 3. marts', ['Ib Mørch']],
    ['Navn og stilling: Ib Mørch, pædagog', ['Ib Mørch']],
    ['Hvem er du? Ib Mørch', ['Ib Mørch']],
  ])('%j names %j', (line, names) => {
    expect(bylinesIn(line)).toEqual(names);
  });

  it.each([
    'Fra Ib Mørch',
    'Til: Ib Mørch',
    'Borgerens navn: Ib Mørch',
    'Fra: Engen',
    'Leder: Ib Mørch',
  ])('%j names nobody', (line) => {
    expect(bylinesIn(line)).toEqual([]);
  });
});
