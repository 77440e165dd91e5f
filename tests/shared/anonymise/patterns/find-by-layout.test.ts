import { describe, expect, test } from 'vitest';
import { findByLayout } from '../../../../shared/anonymise/patterns/find-by-layout.ts';

const found = (text: string) =>
  findByLayout(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('the answer to how old somebody is', () => {
  test.each([
    ['Hvor gammel er han? 4!!', ['4']],
    ['Hvor gammel er du?\nSvar: Syvogfyrre.', ['Syvogfyrre']],
    ['hvor gammel er hun nu\nane: 7 tror jeg', ['7']],
    ['Hvor gamle er de? Fem og otte.', ['Fem og otte']],
    ['Jeg spurgte, hvor gammel hun var. Nitten, sagde hun.', ['Nitten']],
  ])('%j', (text, ages) => {
    expect(found(text)).toEqual(ages.map((age) => ['AGE', age]));
  });

  test.each(['Hvor gammel er aftalen?', 'Hvor mange kom? 14.', 'Hvor gammel er han? kl. 14:30'])(
    'nothing in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the column of ages', () => {
  test.each([
    [
      'Navn | Alder | By\nAne | tres | Ry\nB. | 29½ | Ry\nC. | i 50’erne | Ry',
      ['tres', '29½', 'i 50’erne'],
    ],
    ['Alder;Navn\n14;Ane\nca. 40;Per', ['14', 'ca. 40']],
    ['Navn\tAlder\nAne\t7 år', ['7 år']],
    ['Navn | Alder\n---|---\nAne | ukendt\nPer | 61', ['61']],
  ])('%j', (text, ages) => {
    expect(found(text)).toEqual(ages.map((age) => ['AGE', age]));
  });

  test('ends with its table', () => {
    expect(found('Navn | Alder\nAne | 7\n\nHus | 12')).toEqual([['AGE', '7']]);
  });

  test('other columns hold none', () => {
    expect(found('Navn | Antal\nAne | 14')).toEqual([]);
  });
});

describe('a line that begins with a day', () => {
  test('is one of a log', () => {
    expect(found('Logbog\n9. hentet af politiet.\n21. fundet hos morfar.')).toEqual([
      ['DATE', '9.'],
      ['DATE', '21.'],
    ]);
  });

  test.each([
    '1. Velkomst\n2. Dagsorden\n3. Eventuelt',
    'Hun går i\n7. klasse nu.',
    'Bor på\n3. sal.',
  ])('but no point of a list, and nothing counted: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
