import { expect, test } from 'vitest';
import {
  type Consent,
  consentNotAsked,
  consentNotNeeded,
  consentReaches,
  isConsentInPlace,
  scopes,
} from '../../../shared/domain/consent.ts';

const given: Consent = { ...consentNotAsked, state: 'given', scope: ['print', 'meeting'] };

test('a consent that is not needed reaches everywhere', () => {
  expect(scopes.every((scope) => consentReaches(consentNotNeeded, scope))).toBe(true);
});

test('a consent that was given reaches what it names and nothing else', () => {
  expect(scopes.filter((scope) => consentReaches(given, scope))).toEqual(['meeting', 'print']);
});

test.each(['not-asked', 'refused', 'withdrawn'] as const)(
  'a consent that is %s reaches nothing, whatever scope stands beside it',
  (state) => {
    const consent: Consent = { ...given, state };
    expect(scopes.some((scope) => consentReaches(consent, scope))).toBe(false);
    expect(isConsentInPlace(consent)).toBe(false);
  },
);

test('a consent given to nothing at all is still missing', () => {
  expect(isConsentInPlace(given)).toBe(true);
  expect(isConsentInPlace({ ...given, scope: [] })).toBe(false);
});
