import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GoldText, scoreFindings } from '../../support/score-findings.ts';
import { shippedDetector } from '../../support/shipped-detector.ts';

// Texts by a third author, read by nobody who works on the detector and scored in sums alone: what texts that it never met come to.
const texts: readonly GoldText[] = JSON.parse(
  readFileSync(new URL('../../fixtures/anonymise/untouched.json', import.meta.url), 'utf8'),
);
const detector = shippedDetector();
const { types, words, falseAlarms, leaks } = scoreFindings(texts, (text) => detector.find(text));

test('the untouched texts are large enough to say something', () => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(words).toBeGreaterThanOrEqual(8_000);
  expect(types.get('PERSON')?.count).toBeGreaterThanOrEqual(400);
});

/** In per cent covered by both lists together: it may not fall below. */
const floor: Readonly<Record<string, number>> = {
  PERSON: 97,
  'PERSON.foreign': 99,
  'PERSON.common': 99,
  'PERSON.common-lower': 96,
  'PERSON.nickname': 84,
  'PERSON.initials': 96,
  CPR: 99,
  PHONE: 96,
  PLACE: 97,
  ADDRESS: 95,
  ORG: 89,
  CASE_NO: 89,
  DATE: 95,
  AGE: 85,
};

test.each(Object.entries(floor))(
  'of the untouched texts %s is covered to %f per cent',
  (type, least) => {
    expect(100 * (types.get(type)?.covered ?? 0)).toBeGreaterThanOrEqual(least);
  },
);

test('few of the untouched texts hold a name that nobody was shown, and false alarms stay few', () => {
  expect(leaks).toBeLessThanOrEqual(18);
  expect(falseAlarms.found).toBeLessThanOrEqual(5.4);
  expect(falseAlarms.look).toBeLessThanOrEqual(6.5);
});
