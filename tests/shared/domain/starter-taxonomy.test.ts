import { expect, test } from 'vitest';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { facets, taxonomySchema } from '../../../shared/domain/taxonomy.ts';
import { slugify } from '../../../shared/publication/slug.ts';

const terms = facets.flatMap((facet) => starterTaxonomy[facet]);

test('the starter taxonomy is a taxonomy of at least 20 methods, 20 outcomes and 12 areas', () => {
  expect(taxonomySchema.parse(starterTaxonomy)).toEqual(starterTaxonomy);
  expect(starterTaxonomy.method.length).toBeGreaterThanOrEqual(20);
  expect(starterTaxonomy.outcome.length).toBeGreaterThanOrEqual(20);
  expect(starterTaxonomy.area.length).toBeGreaterThanOrEqual(12);
});

test('every id is its label in plain letters, and no two are the same', () => {
  expect(terms.map(({ id }) => id)).toEqual(terms.map(({ label }) => slugify(label)));
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
});

test('every term has one sentence and at least two synonyms', () => {
  for (const term of terms) {
    expect(term.description, term.id).toMatch(/^\p{Lu}[^.!?]*(?:\b(?:fx|bl\.a|pr)\.[^.!?]*)*\.$/u);
    expect(term.synonyms.length, term.id).toBeGreaterThanOrEqual(2);
  }
});

test.each(facets)('in %s no name stands for two terms', (facet) => {
  const all = starterTaxonomy[facet];
  const names = all.flatMap(({ label, synonyms }) =>
    [label, ...synonyms].map((name) => name.toLowerCase()),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
