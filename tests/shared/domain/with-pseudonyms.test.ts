import { expect, it } from 'vitest';
import { withPseudonyms } from '../../../shared/domain/with-pseudonyms.ts';

const sofie = { from: 'Sofie', to: 'Maja' };

it('adds what is new, and lets the last word count', () => {
  expect(withPseudonyms([sofie], [{ from: 'Holm', to: 'Lund' }])).toEqual([
    sofie,
    { from: 'Holm', to: 'Lund' },
  ]);
  expect(withPseudonyms([sofie], [{ from: 'Sofie', to: 'Ida' }])).toEqual([
    { from: 'Sofie', to: 'Ida' },
  ]);
});

it('leads from the original to the new pseudonym when the old one is replaced', () => {
  expect(withPseudonyms([sofie], [{ from: 'Maja', to: 'Ida' }])).toEqual([
    { from: 'Sofie', to: 'Ida' },
  ]);
});
