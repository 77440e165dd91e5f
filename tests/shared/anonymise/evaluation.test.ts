import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GoldText, scoreFindings } from '../../support/score-findings.ts';
import { shippedDetector } from '../../support/shipped-detector.ts';

// Texts by another author than the detector's, held out while it was built: nobody who works on it
// reads them. docs/anonymising.md has the figures.
const texts: readonly GoldText[] = JSON.parse(
  readFileSync(new URL('../../fixtures/anonymise/evaluation.json', import.meta.url), 'utf8'),
);
const detector = shippedDetector();
const { types, words, falseAlarms, leaks } = scoreFindings(texts, (text) => detector.find(text));

test('the held-out texts are large enough to say something', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(words).toBeGreaterThanOrEqual(8_000);
  expect(types.get('PERSON')?.count).toBeGreaterThanOrEqual(400);
});

/** What the detector reached, in per cent covered by its two lists together: it may not fall below. */
const floor: Readonly<Record<string, number>> = {
  PERSON: 99.5,
  'PERSON.danish': 99,
  'PERSON.foreign': 99,
  'PERSON.common': 99,
  'PERSON.lower': 99,
  'PERSON.common-lower': 98,
  'PERSON.initials': 99,
  'PERSON.nickname': 97.3,
  'PERSON.surname': 98,
  'PERSON.double': 98,
  'PERSON.typo': 99,
  'PERSON.break': 99,
  CPR: 99,
  EMAIL: 99,
  URL: 99,
  PHONE: 99,
  HANDLE: 100,
  ADDRESS: 99,
  PLACE: 99,
  PLATE: 100,
  AGE: 98,
  CASE_NO: 100,
  DATE: 98.8,
  ORG: 97.3,
};

describe('of the held-out texts', () => {
  test.each(Object.entries(floor))('%s is covered to %f per cent', (type, least) => {
    expect(100 * (types.get(type)?.covered ?? 0)).toBeGreaterThanOrEqual(least);
  });

  test('few hold a name that nobody was shown', () => {
    expect(leaks).toBeLessThanOrEqual(5);
  });

  test('false alarms stay few', () => {
    expect(falseAlarms.found).toBeLessThanOrEqual(1.6);
    expect(falseAlarms.look).toBeLessThanOrEqual(4.9);
  });
});
