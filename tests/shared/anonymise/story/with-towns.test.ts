import { expect, test } from 'vitest';
import type { Span } from '../../../../shared/anonymise/finding.ts';
import { withTowns } from '../../../../shared/anonymise/story/with-towns.ts';

const text = 'Hun bor på Kastanievej 4, Bælum, og i Bælum.';
const span = (own: string, type: Span['type'], from = 0): Span => {
  const start = text.indexOf(own, from);
  return { start, end: start + own.length, type, certainty: 'found', reason: 'form' };
};

test('a street and its town are one address', () => {
  const spans = [
    span('Kastanievej 4', 'ADDRESS'),
    span('Bælum', 'PLACE'),
    span('Bælum', 'PLACE', 32),
  ];
  expect(withTowns(spans, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kastanievej 4, Bælum',
    'Bælum',
  ]);
});

test('a person behind a street is none', () => {
  const spans = [span('Kastanievej 4', 'ADDRESS'), span('Bælum', 'PERSON')];
  expect(withTowns(spans, text)).toEqual(spans);
});
