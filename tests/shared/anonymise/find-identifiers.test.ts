import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../shared/anonymise/find-identifiers.ts';
import { fc } from '../../support/properties.ts';

const found = (text: string) =>
  findIdentifiers(text).map((finding) => [finding.type, finding.text]);

describe('CPR numbers', () => {
  test.each([
    '240261-1234',
    '2402611234',
    '240261 1234',
    '240261 - 1234',
    '24 02 61 1234',
    '24.02.61-1234',
    '240261–1234',
    '240261\u20111234',
    '240261-xxxx',
    '280299-****',
    '840261-1234',
  ])('%s is found', (cpr) => {
    expect(found(`Hans nummer er ${cpr}, sagde hun.`)).toEqual([['CPR', cpr]]);
  });

  test.each(['991399-1234', '320101-1234', '300201-1234', '12402611234', '2402611234567'])(
    '%s has no valid date or too many digits and is none',
    (digits) => {
      expect(found(`Nummer ${digits} her.`).filter(([type]) => type === 'CPR')).toEqual([]);
    },
  );
});

describe('phone numbers', () => {
  test.each([
    '20304050',
    '20 30 40 50',
    '2030 4050',
    '203 04 050',
    '20 304 050',
    '20.30.40.50',
    '20-30-40-50',
    '2 0 3 0 4 0 5 0',
    '+45 20 30 40 50',
    '+4520304050',
    '0045 2030 4050',
    '(+45) 20304050',
    '20\u00a030\u00a040\u00a050',
    '+46 70 123 45 67',
    '+49 30 901820',
  ])('%s is found', (phone) => {
    expect(found(`Ring på ${phone}.`)).toEqual([['PHONE', phone]]);
  });

  test.each([
    'Det kostede 12.500.000 kr.',
    'Budgettet var på 25000000 kroner.',
    'I skoleåret 2019-2020 var hun væk.',
    'Perioden 2016/2017.',
    'Skrevet 2016-10-07 og rettet 2016/10/08.',
    'Kr. 20304050 i alt.',
    'Der er 20 til 25 sager pr. rådgiver, 30–35 er anbefalet.',
    'Sag 120304050607.',
  ])('there is none in: %s', (text) => {
    expect(found(text).filter(([type]) => type === 'PHONE')).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    'nanna.krog@example.dk',
    'n_k+job@mail.example.org',
    'søren@bør.dk',
    'nanna (at) example.dk',
    'nanna(snabel-a)example.dk',
    'nanna [at] example.dk',
  ])('%s is found', (address) => {
    expect(found(`Skriv til <${address}>.`)).toEqual([['EMAIL', address]]);
  });

  test('a sign for "at" alone is none', () => {
    expect(found('2 stk. @ 40 kr. og @nanna')).toEqual([['HANDLE', '@nanna']]);
    // "At handle om" is everyday Danish.
    expect(found('Det kom til at handle om en fryser.')).toEqual([]);
    expect(found('handle: nattergal')).toEqual([['HANDLE', 'nattergal']]);
  });
});

test('findings come in the order of the text, with offsets in UTF-16 units', () => {
  const text = '🙂 Ring 20304050 eller skriv til a@b.dk om 240261-1234.';
  const findings = findIdentifiers(text);
  expect(findings.map(({ type }) => type)).toEqual(['PHONE', 'EMAIL', 'CPR']);
  for (const { start, end, text: own } of findings) expect(text.slice(start, end)).toBe(own);
  expect(findings[0]).toEqual({
    start: 8,
    end: 16,
    type: 'PHONE',
    certainty: 'found',
    reason: 'form',
    text: '20304050',
    suggestion: '[telefonnummer]',
  });
});

test('what several numbers cut into many parts is told of once', () => {
  const findings = findIdentifiers('12-240261-1234+45.240261-1234a@b.dk');
  expect(new Set(findings.map(({ start }) => start)).size).toBe(findings.length);
});

test('whatever the text, findings stand in it, in order and apart', () => {
  const piece = fc.constantFrom(
    '240261-1234',
    '20304050',
    'a@b.dk',
    ' ',
    '-',
    '12',
    '@',
    '+45',
    '.',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, text: own } of findIdentifiers(text)) {
        expect(text.slice(start, end)).toBe(own);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test.each([
  ['Sagen om 240261-1234.', 'CPR', '240261-1234'],
  ['sagsnr. 20304050', 'PHONE', '20304050'],
  ['https://x.dk/?til=a@b.dk', 'EMAIL', 'a@b.dk'],
])('what points at one person is not hidden by what stands around it: %s', (text, type, own) => {
  expect(found(text)).toContainEqual([type, own]);
});
