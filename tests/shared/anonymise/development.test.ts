import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GoldText, scoreFindings } from '../../support/score-findings.ts';
import { shippedDetector } from '../../support/shipped-detector.ts';

// Texts by a third author. docs/anonymising.md has what they came to before anybody read them; since then the detector is
// built on them, so that they say what it must not lose, and nothing of texts that it never met.
const texts: readonly GoldText[] = JSON.parse(
  readFileSync(new URL('../../fixtures/anonymise/development.json', import.meta.url), 'utf8'),
);
const detector = shippedDetector();
const { types, words, falseAlarms, leaks } = scoreFindings(texts, (text) => detector.find(text));

test('the texts are large enough to say something', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(words).toBeGreaterThanOrEqual(8_000);
  expect(types.get('PERSON')?.count).toBeGreaterThanOrEqual(400);
});

/** In per cent covered by both lists together: it may not fall below. */
const floor: Readonly<Record<string, number>> = {
  PERSON: 99.7,
  'PERSON.foreign': 99,
  'PERSON.common': 99,
  'PERSON.common-lower': 99,
  'PERSON.nickname': 97.9,
  'PERSON.initials': 99,
  CPR: 99,
  PHONE: 99,
  PLACE: 97,
  ADDRESS: 98,
  ORG: 95,
  CASE_NO: 99,
  DATE: 99,
  AGE: 99,
  PLATE: 99,
  HANDLE: 99,
};

test.each(Object.entries(floor))('of the texts %s is covered to %f per cent', (type, least) => {
  expect(100 * (types.get(type)?.covered ?? 0)).toBeGreaterThanOrEqual(least);
});

test('few of the texts hold a name that nobody was shown, and false alarms stay few', () => {
  expect(leaks).toBeLessThanOrEqual(2);
  expect(falseAlarms.found).toBeLessThanOrEqual(0.2);
  expect(falseAlarms.look).toBeLessThanOrEqual(3.2);
});
