import { expect, test } from 'vitest';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { Term } from '../../../shared/domain/taxonomy.ts';
import { madeLibrary } from '../../support/made-library.ts';

const walk: Term = { id: 'gaatur', label: 'gåtur', description: 'Man går sammen.', synonyms: [] };

test('a term is added at the end of its facet, kept, and taken back', async () => {
  const library = await madeLibrary();
  const before = library.state.info.taxonomy;
  await library.apply({ type: 'add-term', facet: 'method', term: walk });
  expect(library.state.info.taxonomy.method.at(-1)).toEqual(walk);
  expect(library.state.info.taxonomy.area).toEqual(before.area);
  expect((await openLibrary(library.root, 'read')).state.info).toEqual(library.state.info);
  await library.undo();
  expect(library.state.info.taxonomy).toEqual(before);
});

test('a term is worded anew under the same id', async () => {
  const library = await madeLibrary();
  const term = { ...walk, id: 'mentor', synonyms: ['følgesvend'] };
  await library.apply({ type: 'edit-term', facet: 'method', term });
  expect(library.state.info.taxonomy.method.find(({ id }) => id === 'mentor')).toEqual(term);
});

test.each([
  ['a label', { ...walk, label: 'Mentor' }],
  ['a synonym', { ...walk, synonyms: ['peermedarbejder'] }],
  ['an id', { ...walk, id: 'mentor', label: 'mentor' }],
])('%s that another term has is refused, and nothing changes', async (_, term) => {
  const library = await madeLibrary();
  const before = library.state.info.taxonomy;
  await expect(library.apply({ type: 'add-term', facet: 'method', term })).rejects.toMatchObject({
    problem: { code: 'term-taken' },
  });
  expect(library.state.info.taxonomy).toEqual(before);
  expect(library.canUndo).toBe(false);
});

test('a term that is not there cannot be worded anew', async () => {
  const library = await madeLibrary();
  await expect(
    library.apply({ type: 'edit-term', facet: 'area', term: walk }),
  ).rejects.toMatchObject({ problem: { code: 'term-not-found', id: 'gaatur' } });
});
