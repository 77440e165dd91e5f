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
    ['hvor gammel er han\n16 tror jeg\nnej 17. lige fyldt', ['16', '17']],
    ['"Hvor gammel er du?" spurgte jeg.\n"Gæt."\n"Tolv?"\n"Elleve."', ['Tolv', 'Elleve']],
    ['"Hvor mange år er du?" spurgte lægen.\n"83," sagde hun.', ['83']],
  ])('%j', (text, ages) => {
    expect(found(text)).toEqual(ages.map((age) => ['AGE', age]));
  });

  test.each([
    'Hvor gammel er aftalen?',
    'Hvor mange kom? 14.',
    'Hvor gammel er han? kl. 14:30',
    'Hvor mange år er der gået?\n14, tror jeg.',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
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
    ['Nr | Køn/alder\n1 | K 19\n2 | M, 41', ['K 19', 'M, 41']],
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

describe('lines that begin with a day and a month', () => {
  test('are those of a log', () => {
    expect(
      found('07-10 boligindskud\n07-10 ringet\n- 08-10 varmestuen\n30-10;lukket\n02-11 åbent'),
    ).toEqual(['07-10', '07-10', '08-10', '30-10', '02-11'].map((date) => ['DATE', date]));
  });

  test.each([
    '08-10 morgenmad\n10-12 værksted',
    '08-09 kaffe\n08-11 bad',
    'Stuen har åbent\n08-12 hver dag',
  ])('but hours are none: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lines that begin with a day, a dot and a month', () => {
  test('are those of a log', () => {
    expect(found('5.2 ringede til mor\n9.2: ingen hjemme\n- 3.3 mødt på gaden')).toEqual(
      ['5.2', '9.2', '3.3'].map((date) => ['DATE', date]),
    );
  });

  test.each(['3.1 Formål\n3.2 Metode\n3.3 Resultat', '1.1 Formål\n2.1 Metode', '4.2 Metode'])(
    'but chapters are none: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test('years stand in the column of who was born', () => {
  expect(found('Barn | Født\nS. | 2019\nA. | ukendt')).toEqual([['DATE', '2019']]);
  expect(found('Barn | Kom\nS. | 2019')).toEqual([]);
});

describe('lines that begin with a day and its month in one number', () => {
  test('are those of a log', () => {
    expect(found('0304 ringet\n0704 sms sendt\n0205 mødt')).toEqual(
      ['0304', '0704', '0205'].map((date) => ['DATE', date]),
    );
  });

  test.each([
    'Kode\n1204 låser op',
    '1204 ringet\n0904 svar',
    '0304 kr\n0704 kr',
    '0330 tog\n0430 bus',
  ])('but no code, hour or price: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
