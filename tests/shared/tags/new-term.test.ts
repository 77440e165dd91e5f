import { expect, test } from 'vitest';
import type { Term } from '../../../shared/domain/taxonomy.ts';
import { newTermSchema, otherWords, takenName, termFrom } from '../../../shared/tags/new-term.ts';

const terms: readonly Term[] = [
  { id: 'hjemmebesoeg', label: 'hjemmebesøg', description: '', synonyms: ['hjemme hos'] },
];
const wanted = { label: 'Gåtur', description: 'Man går sammen.', synonyms: ['gå en tur'] };

test('a term gets an id of its label', () => {
  expect(termFrom(terms, wanted)).toEqual({ id: 'gaatur', ...wanted });
});

test('an id is never given twice', () => {
  expect(termFrom(terms, { ...wanted, label: 'Hjemmebesøg!' }).id).toBe('hjemmebesoeg-2');
  expect(termFrom([], { ...wanted, label: '…' }).id).toBe('term');
});

test('synonyms stand once, and none repeats the label', () => {
  expect(otherWords('Gåtur', ['gåtur', 'gå  en tur', 'Gå en tur', ' '])).toEqual(['gå  en tur']);
});

test('a label or synonym that names another term is told of', () => {
  expect(takenName(terms, wanted)).toBeNull();
  expect(takenName(terms, { ...wanted, label: 'HJEMMEBESØG' })).toEqual({
    name: 'HJEMMEBESØG',
    by: 'hjemmebesøg',
  });
  expect(takenName(terms, { ...wanted, synonyms: ['Hjemme hos'] })?.name).toBe('Hjemme hos');
});

test('a term may keep its own words', () => {
  expect(takenName(terms, { ...wanted, id: 'hjemmebesoeg', label: 'Hjemmebesøg' })).toBeNull();
});

test('a term without a label or a description is no term', () => {
  expect(newTermSchema.safeParse({ ...wanted, label: ' ' }).success).toBe(false);
  expect(newTermSchema.safeParse({ ...wanted, description: '' }).success).toBe(false);
});
