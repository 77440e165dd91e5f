import { expect, test } from 'vitest';
import type { Certainty, FindingType, Span } from '../../../shared/anonymise/finding.ts';
import { joinSpans } from '../../../shared/anonymise/join-spans.ts';
import { resolveSpans } from '../../../shared/anonymise/resolve-spans.ts';

type Told = readonly [own: string, type: FindingType, certainty?: Certainty];

function spansIn(text: string, told: readonly Told[]): readonly Span[] {
  return told.map(([own, type, certainty = 'found']) => {
    const start = text.indexOf(own);
    return { start, end: start + own.length, type, certainty, reason: 'form' };
  });
}

const written = (spans: readonly Span[], text: string) =>
  spans.map(({ start, end, type, certainty }) => `${type} ${certainty} ${text.slice(start, end)}`);
const joined = (text: string, ...told: readonly Told[]) =>
  written(joinSpans(spansIn(text, told), text), text);
const resolved = (text: string, ...told: readonly Told[]) =>
  written(resolveSpans(spansIn(text, told), text), text);

test('a case number is one, though its digits look like a telephone', () => {
  expect(joined('Sag VS-2025/1187.', ['VS-2025/1187', 'CASE_NO'], ['2025/1187', 'PHONE'])).toEqual([
    'CASE_NO found VS-2025/1187',
  ]);
});

test('a telephone within what may be a case number stays, as it stops a story', () => {
  expect(
    resolved('Kode K-22334455.', ['K-22334455', 'CASE_NO', 'look'], ['22334455', 'PHONE']),
  ).toEqual(['CASE_NO look K-', 'PHONE found 22334455']);
});

test('a link to a film with a long number is a link', () => {
  const link = 'https://film.example/76979871';
  expect(joined(`Se ${link} nu.`, [link, 'URL'], ['76979871', 'PHONE'])).toEqual([
    `URL found ${link}`,
  ]);
});

test('a link that calls a telephone keeps the telephone', () => {
  const link = 'https://wa.me/4522334455';
  expect(resolved(`Skriv på ${link}.`, [link, 'URL'], ['4522334455', 'PHONE'])).toEqual([
    'URL found https://wa.me/',
    'PHONE found 4522334455',
  ]);
});

test('a user name takes in the name it begins with, and is as sure', () => {
  expect(joined('find theo.09 der', ['theo.09', 'HANDLE', 'look'], ['theo', 'PERSON'])).toEqual([
    'HANDLE found theo.09',
  ]);
});

test('no user name hides a civil registration number', () => {
  expect(
    resolved('snap 0101901234.k', ['0101901234.k', 'HANDLE', 'look'], ['0101901234', 'CPR']),
  ).toContain('CPR found 0101901234');
});

test('a workplace that is known in part is found whole', () => {
  expect(
    joined('nu på holbæk sygehus igen', ['holbæk sygehus', 'ORG', 'look'], ['holbæk', 'ORG']),
  ).toEqual(['ORG found holbæk sygehus']);
  const text = 'på Social- og Sundhedsskolen i dag';
  expect(
    joined(
      text,
      ['Social- og Sundhedsskolen', 'ORG', 'look'],
      ['Social', 'ORG'],
      ['Sundhedsskolen', 'ORG'],
    ).slice(0, 1),
  ).toEqual(['ORG found Social- og Sundhedsskolen']);
});

test('a town is a part of the workplace or the address that it opens', () => {
  expect(
    joined('bor østerbro 7 b nu', ['østerbro 7 b', 'ADDRESS', 'look'], ['østerbro', 'PLACE']),
  ).toEqual(['ADDRESS found østerbro 7 b']);
  expect(
    joined('fra ishøj kommune i dag', ['ishøj kommune', 'ORG', 'look'], ['ishøj', 'PLACE']),
  ).toEqual(['ORG found ishøj kommune']);
});

test('the town that a workplace lies in is a finding of its own', () => {
  expect(
    resolved('bag rema i aars igen', ['rema i aars', 'ORG', 'look'], ['aars', 'PLACE']),
  ).toEqual(['ORG look rema i', 'PLACE found aars']);
});

test('only the number is an age, and the half year behind it', () => {
  expect(
    joined('er over halvtreds nu', ['over halvtreds', 'AGE', 'look'], ['halvtreds', 'AGE']),
  ).toEqual(['AGE look over halvtreds', 'AGE found halvtreds']);
  expect(joined('otte og et halvt', ['otte og et halvt', 'AGE', 'look'], ['otte', 'AGE'])).toEqual([
    'AGE found otte og et halvt',
  ]);
});

test('a house told by its number goes on to it', () => {
  expect(
    joined('oppe i Kantine 5 nu', ['Kantine 5', 'ADDRESS', 'look'], ['Kantine', 'ORG']),
  ).toEqual(['ORG found Kantine 5']);
});

test('two readings of a name that meet are one name', () => {
  expect(
    joined(
      'Pieter van der Meulen kom',
      ['Pieter van', 'PERSON'],
      ['van der Meulen', 'PERSON', 'look'],
    ),
  ).toEqual(['PERSON found Pieter van der Meulen']);
});

test('a word that opens the sentence stays outside the name behind it', () => {
  expect(
    resolved(
      'Følg Klubben Perronen her',
      ['Følg Klubben Perronen', 'ORG', 'look'],
      ['Klubben Perronen', 'ORG'],
    ),
  ).toEqual(['ORG look Følg', 'ORG found Klubben Perronen']);
});

test('a name does not take in the sentence behind it, nor the next line', () => {
  expect(
    resolved('Fra Mutter. Hun kom', ['Mutter. Hun', 'PERSON', 'look'], ['Mutter', 'PERSON']),
  ).toEqual(['PERSON found Mutter', 'PERSON look Hun']);
  expect(
    resolved('klubben\nlouise: ja', ['klubben\nlouise', 'ORG', 'look'], ['louise', 'ORG']),
  ).toEqual(['ORG look klubben', 'ORG found louise']);
});

test('a street with its number is an address, not the end of a workplace’s name', () => {
  expect(
    joined(
      'Huset Regnbuen på Nygade 88A',
      ['Huset Regnbuen på Nygade', 'ORG'],
      ['Nygade 88A', 'ADDRESS'],
    ),
  ).toEqual(['ORG found Huset Regnbuen', 'ADDRESS found Nygade 88A']);
  expect(joined('et hus på Egevej 22', ['hus på Egevej', 'ORG'], ['Egevej 22', 'ADDRESS'])).toEqual(
    ['ADDRESS found Egevej 22'],
  );
  expect(
    joined(
      'en bænk ved hallen på Egevej 22',
      ['hallen på Egevej', 'ORG'],
      ['Egevej 22', 'ADDRESS'],
    ),
  ).toEqual(['ORG found hallen på Egevej 22']);
  expect(
    joined('Netto på Frederiks Allé', ['Netto på Frederiks', 'ORG'], ['Frederiks Allé', 'ADDRESS']),
  ).toEqual(['ORG found Netto på Frederiks Allé']);
});

test('the number of a date or an age is no house’s and no year', () => {
  expect(
    joined('på Postgården 9/6-2021', ['Postgården 9', 'ADDRESS'], ['9/6-2021', 'DATE']),
  ).toEqual(['ADDRESS found Postgården', 'DATE found 9/6-2021']);
  expect(joined('30.10. 13-årig kom', ['30.10. 13', 'DATE'], ['13-årig', 'AGE'])).toEqual([
    'DATE found 30.10.',
    'AGE found 13-årig',
  ]);
});

test('what is left of a span is cut free of blanks and commas', () => {
  expect(
    resolved('Nygade 3b, 5190 3347', ['Nygade 3b, 5190', 'ADDRESS'], ['5190 3347', 'PHONE']),
  ).toEqual(['ADDRESS found Nygade 3b', 'PHONE found 5190 3347']);
});

test('ten thousand spans that overlap in one chain take no square time', () => {
  const text = 'a'.repeat(20_000);
  const spans = Array.from({ length: 10_000 }, (_, index): Span => {
    return { start: index, end: index + 2, type: 'DATE', certainty: 'found', reason: 'form' };
  });
  expect(joinSpans(spans, text)).toHaveLength(10_000);
});
