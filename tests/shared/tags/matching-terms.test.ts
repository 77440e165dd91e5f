import { expect, test } from 'vitest';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { matchingTerms } from '../../../shared/tags/matching-terms.ts';

const { method, outcome } = starterTaxonomy;
const labels = (typed: string) => matchingTerms(method, typed).map(({ term }) => term.label);

test('nothing typed gives every term in the order of the alphabet', () => {
  const all = labels('  ');
  expect(all).toHaveLength(method.length);
  expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'da')));
});

test('a label is found from its beginning, whatever the case', () => {
  expect(labels('Rela')[0]).toBe('relationsarbejde');
});

test('a synonym finds its term and says so', () => {
  expect(matchingTerms(method, 'relationel velf')).toEqual([
    { term: expect.objectContaining({ id: 'relationsarbejde' }), synonym: 'relationel velfærd' },
  ]);
});

test('where label and synonym answer alike, the label does', () => {
  const [first] = matchingTerms(outcome, 'uddannelse');
  expect(first).toMatchObject({ term: { id: 'uddannelse' }, synonym: null });
});

test('a word within a word is found, after those that begin with it', () => {
  const found = labels('samtale');
  expect(found).toContain('børnesamtale');
  expect(found.indexOf('samtale med tolk')).toBe(0);
});

test('an accent need not be typed, but å is a letter of its own', () => {
  expect(labels('en kontakt')).toEqual(['én kontaktperson']);
  expect(labels('hand')).not.toContain('håndholdt indsats');
});

test('what no word answers to finds nothing', () => {
  expect(labels('kvantefysik')).toEqual([]);
});
