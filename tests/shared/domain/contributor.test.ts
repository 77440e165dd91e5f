import { expect, test } from 'vitest';
import { consentNotNeeded } from '../../../shared/domain/consent.ts';
import { type Contributor, publicByline } from '../../../shared/domain/contributor.ts';

const nanna: Contributor = {
  name: 'Nanna Krog',
  role: 'familierådgiver',
  part: 'told',
  attribution: 'named',
  consent: consentNotNeeded,
};

test('a contributor who wants to be named stands with name and role', () => {
  expect(publicByline(nanna)).toBe('Nanna Krog, familierådgiver');
  expect(publicByline({ ...nanna, role: '' })).toBe('Nanna Krog');
});

test('a contributor who chose the role stands with that alone', () => {
  expect(publicByline({ ...nanna, attribution: 'role' })).toBe('familierådgiver');
});

test('an anonymous contributor is not mentioned at all', () => {
  expect(publicByline({ ...nanna, attribution: 'anonymous' })).toBe('');
});
