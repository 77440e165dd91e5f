import { describe, expect, test } from 'vitest';
import { looseDays } from '../../../../shared/anonymise/patterns/loose-days.ts';

const found = (text: string) => looseDays(text).map(({ start, end }) => text.slice(start, end));

describe('two numbers are a day', () => {
  test.each([
    ['where a point parts them and the second has one digit', 'hun har fri 9.4', ['9.4']],
    ['where the first is more than the hours of a day', 'vi rejser 27.11 tidligt', ['27.11']],
    ['behind what has a day, although it could be an hour', 'Fristen er 1.12', ['1.12']],
    ['where a hyphen joins what goes down', 'meldt syg 14-10 og 2-1', ['14-10', '2-1']],
    ['beside such a one in its sentence', 'fra 1-9 til 14-10', ['1-9', '14-10']],
    ['at the head of a line', 'Log\n4-3: kom for sent', ['4-3']],
  ])('%s', (_, text, days) => {
    expect(found(text)).toEqual(days);
  });
});

describe('two numbers are none', () => {
  test.each([
    ['behind what is numbered', 'Lokale 3.4 og 3.5 er ledige'],
    ['before what is measured', 'Det er 5.2 km herfra'],
    ['where they may be an hour', 'Toget går 9.10 fra byen'],
    ['where they may be hours of a night', 'Varmestuen er åben 22-6'],
    ['where they go up', 'Han kommer 8-12 hver dag'],
    ['where they tell who won', 'Kampen endte, og stillingen blev 3-1'],
    ['where a heading stands behind them', 'Indhold\n3.4 Tavshedspligt'],
    ['where they are a half', 'Han er 7.5 nu'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what stands in another sentence than a day is told by no day', () => {
  expect(found('Syg fra 14-10. Vi var 1-9 om bordet')).toEqual(['14-10']);
});

test('three numbers of two digits are a day, and part of a longer number they are none', () => {
  expect(found('14 03 26 ringet til far')).toEqual(['14 03 26']);
  expect(found('Ring 14 03 26 41')).toEqual([]);
  expect(found('str. 10 12 14')).toEqual([]);
});
