import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GoldText, scoreFindings } from '../../support/score-findings.ts';
import { shippedDetector } from '../../support/shipped-detector.ts';

// Half of a fifth author's texts. The tagger has learned from them. What they came to when nobody had read them stands
// in docs/anonymising.md.
const texts: readonly GoldText[] = JSON.parse(
  readFileSync(
    new URL('../../fixtures/anonymise/fourth-development.json', import.meta.url),
    'utf8',
  ),
);
const detector = shippedDetector();
const { types, words, falseAlarms, leaks } = scoreFindings(texts, (text) => detector.find(text));

test('the texts are large enough to say something', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(words).toBeGreaterThanOrEqual(8_000);
  expect(types.get('PERSON')?.count).toBeGreaterThanOrEqual(400);
});

/** In per cent covered by both lists together, it may not fall below. */
const floor: Readonly<Record<string, number>> = {
  PERSON: 99.7,
  'PERSON.danish': 99,
  'PERSON.foreign': 99,
  'PERSON.common': 99,
  'PERSON.common-lower': 99,
  'PERSON.lower': 99,
  'PERSON.nickname': 99,
  'PERSON.initials': 96,
  'PERSON.surname': 99,
  'PERSON.typo': 99,
  'PERSON.break': 99,
  CPR: 99,
  PHONE: 99,
  EMAIL: 99,
  URL: 99,
  PLACE: 98,
  ADDRESS: 99,
  ORG: 99,
  CASE_NO: 99,
  DATE: 99,
  AGE: 97.5,
  PLATE: 99,
  HANDLE: 99,
};

test.each(Object.entries(floor))('of the texts %s is covered to %f per cent', (type, least) => {
  expect(100 * (types.get(type)?.covered ?? 0)).toBeGreaterThanOrEqual(least);
});

test('few of the texts hold a name that nobody was shown, and false alarms stay few', () => {
  expect(leaks).toBeLessThanOrEqual(1);
  expect(falseAlarms.found).toBeLessThanOrEqual(0.4);
  expect(falseAlarms.look).toBeLessThanOrEqual(4);
});
