import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { newId } from '../../../../main/library/documents/new-id.ts';
import { documentBytes } from '../../../../main/library/documents/read-document.ts';
import type { Library } from '../../../../main/library/library.ts';
import { openLibrary } from '../../../../main/library/open-library.ts';
import { repairFlaws } from '../../../../main/library/verify/repair-flaws.ts';
import { verifyLibrary } from '../../../../main/library/verify/verify-library.ts';
import type { Flaw } from '../../../../shared/library/flaw.ts';
import { flawSentence } from '../../../../shared/library/flaw-sentence.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import { failingFileSystem, fileError } from '../../../support/failing-file-system.ts';
import { imported } from '../../../support/imported.ts';
import { makeStory } from '../../../support/make-story.ts';
import { backedUpLibrary } from '../backup/backed-up-library.ts';

async function flawsOf(library: Library, depth: 'quick' | 'full' = 'full') {
  return (await verifyLibrary(library, depth, nodeFileSystem)).flaws;
}

/** Repairs what is found, and answers what became of it and what is found then. */
async function repaired(library: Library) {
  const flaws = await flawsOf(library);
  const repairs = await repairFlaws(library, flaws, nodeFileSystem);
  return { repairs: repairs.map(({ repair }) => repair), left: await flawsOf(library) };
}

test('a whole library has no flaws, quickly and fully', async () => {
  const { library } = await backedUpLibrary();
  for (const depth of ['quick', 'full'] as const) {
    expect(await verifyLibrary(library, depth, nodeFileSystem)).toEqual({
      flaws: [],
      stories: 2,
      withoutOriginal: 0,
    });
  }
});

test('an original that is not there is counted and is no flaw, since it may have been erased', async () => {
  const { library, plain } = await backedUpLibrary();
  await rm(join(library.root, 'originals', `${plain.id}.json`));
  expect(await verifyLibrary(library, 'quick', nodeFileSystem)).toMatchObject({
    flaws: [],
    withoutOriginal: 1,
  });
});

test('a deleted story that a collection holds is no flaw while it is in the bin', async () => {
  const { library, plain } = await backedUpLibrary();
  await library.apply({ type: 'delete-story', id: plain.id });
  expect(await flawsOf(library)).toEqual([]);
});

describe('a picture', () => {
  test('with other bytes than its name was made of is found by the full check, and set aside', async () => {
    const { library, pictured } = await backedUpLibrary();
    const file = `media/${pictured.media[0]?.file}`;
    await writeFile(join(library.root, file), 'et andet billede');
    expect(await flawsOf(library, 'quick')).toEqual([]);
    expect(await flawsOf(library)).toEqual([{ code: 'damaged-medium', file }]);

    const { repairs, left } = await repaired(library);
    expect(repairs).toEqual(['set-aside']);
    expect(left).toMatchObject([{ code: 'missing-medium', file }]);
    expect(await readFile(join(library.root, 'bin', file), 'utf8')).toBe('et andet billede');
  });

  test('that is gone is found quickly, and comes back from the bin where it is whole', async () => {
    const { library, pictured } = await backedUpLibrary();
    const { root } = library;
    const file = `media/${pictured.media[0]?.file}`;
    await mkdir(join(root, 'bin', 'media'));
    await rename(join(root, file), join(root, 'bin', file));
    const flaw = { code: 'missing-medium', file, story: pictured.id, title: 'Cyklen' } as const;
    expect(await flawsOf(library, 'quick')).toEqual([flaw]);
    expect(await repaired(library)).toEqual({ repairs: ['mended'], left: [] });

    await rm(join(root, file));
    await writeFile(join(root, 'bin', file), 'noget andet');
    expect(await repaired(library)).toEqual({ repairs: ['left'], left: [flaw] });
  });
});

describe('a tag that the library does not know', () => {
  async function tagged(term: string) {
    const { library } = await backedUpLibrary();
    const tags = { method: [term], outcome: [], area: [] };
    const story = makeStory({ tags, status: 'approved', approval: { by: 'Mette', at: now } });
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    return { library, story };
  }
  const now = '2026-05-01T10:00:00.000Z';

  test('becomes a word of it again, and the story stays approved', async () => {
    const { library, story } = await tagged('ny-vej');
    expect(await flawsOf(library)).toEqual([
      { code: 'unknown-term', facet: 'method', term: 'ny-vej', stories: 1 },
    ]);
    expect(await repaired(library)).toEqual({ repairs: ['mended'], left: [] });
    expect(library.state.info.taxonomy.method.at(-1)).toMatchObject({ label: 'ny vej' });
    expect(library.state.stories.get(story.id)?.status).toBe('approved');
    await library.undo();
    expect(await flawsOf(library)).toHaveLength(1);
  });

  test('is left to a person where it is no id, or its word is another tag’s', async () => {
    const { library } = await tagged('Ny vej!');
    expect((await repaired(library)).repairs).toEqual(['left']);

    const taken = await tagged('ny-vej');
    const term = { id: 'vejen', label: 'Ny vej', description: 'En vej.', synonyms: [] };
    await taken.library.apply({ type: 'add-term', facet: 'method', term });
    expect((await repaired(taken.library)).repairs).toEqual(['left']);
  });
});

describe('a collection that names a story of which there is nothing', () => {
  test('lets go of it, as a step that can be undone', async () => {
    const { library, plain, pictured, collection } = await backedUpLibrary();
    await library.apply({ type: 'delete-story', id: plain.id });
    await rm(join(library.root, 'bin', 'stories', `${plain.id}.json`));
    expect(await flawsOf(library, 'quick')).toEqual([
      { code: 'missing-story', collection, title: 'Udvalget', story: plain.id },
    ]);
    expect(await repaired(library)).toEqual({ repairs: ['mended'], left: [] });
    expect(library.state.collections.get(collection)?.stories).toEqual([pictured.id]);
    await library.undo();
    expect(library.state.collections.get(collection)?.stories).toHaveLength(2);
  });

  test('keeps it while its file is only damaged', async () => {
    const { library, plain } = await backedUpLibrary();
    await library.close();
    const path = join(library.root, 'stories', `${plain.id}.json`);
    await writeFile(path, '{"format": 1, "ti');
    const again = await openLibrary(library.root, 'change');
    const flaw = {
      code: 'damaged-document',
      file: `stories/${plain.id}.json`,
      reason: 'not-json',
    } as const;
    expect(await repaired(again)).toEqual({ repairs: ['left'], left: [flaw] });
    expect(await readFile(path, 'utf8')).toBe('{"format": 1, "ti');
    await again.close();
  });
});

test('an original without a story goes to the bin, never over another', async () => {
  const { library } = await backedUpLibrary();
  const { root } = library;
  const { original } = imported(makeStory({ id: newId() }));
  const file = `originals/${original.id}.json`;
  await writeFile(join(root, file), documentBytes(original));
  expect(await repaired(library)).toEqual({ repairs: ['mended'], left: [] });
  expect(await readdir(join(root, 'bin', 'originals'))).toEqual([`${original.id}.json`]);

  await writeFile(join(root, file), documentBytes({ ...original, text: 'anden' }));
  expect((await repaired(library)).repairs).toEqual(['left']);
  expect(await readFile(join(root, 'bin', file), 'utf8')).toContain(original.text);
});

test('an original that is damaged is found by the full check', async () => {
  const { library, plain } = await backedUpLibrary();
  const file = `originals/${plain.id}.json`;
  await writeFile(join(library.root, file), '');
  expect(await flawsOf(library, 'quick')).toEqual([]);
  expect(await flawsOf(library)).toEqual([{ code: 'damaged-document', file, reason: 'empty' }]);
});

test('former versions that are damaged are found by the full check, and set aside', async () => {
  const { library, plain } = await backedUpLibrary();
  const at = '2026-04-01T10:00:00.000Z';
  await library.apply({ type: 'edit-story', id: plain.id, content: { lead: 'Ny' }, at });
  expect(await flawsOf(library)).toEqual([]);
  const file = `history/${plain.id}.json.gz`;
  await writeFile(join(library.root, file), 'ikke pakket');
  expect(await flawsOf(library)).toEqual([{ code: 'damaged-document', file, reason: 'damaged' }]);
  expect(await repaired(library)).toEqual({ repairs: ['set-aside'], left: [] });
  expect(await readFile(join(library.root, 'bin', file), 'utf8')).toBe('ikke pakket');
});

test('half a save is cleared away', async () => {
  const { library, plain } = await backedUpLibrary();
  const file = `stories/.${plain.id}.json.0123456789ab.tmp`;
  await writeFile(join(library.root, file), '{"ti');
  expect(await flawsOf(library, 'quick')).toEqual([{ code: 'unfinished-save', file }]);
  expect(await repaired(library)).toEqual({ repairs: ['mended'], left: [] });
});

test('a repair is refused in a library that is open for reading alone', async () => {
  const { library, plain } = await backedUpLibrary();
  await library.apply({ type: 'delete-story', id: plain.id });
  await rm(join(library.root, 'bin', 'stories', `${plain.id}.json`));
  const reading = await openLibrary(library.root, 'read');
  const flaws = await flawsOf(reading);
  expect(flaws).toHaveLength(1);
  await expect(repairFlaws(reading, flaws, nodeFileSystem)).rejects.toMatchObject({
    problem: { code: 'read-only' },
  });
});

test('a disk that fails during a repair is said, and nothing is lost', async () => {
  const { library, pictured } = await backedUpLibrary();
  const file = `media/${pictured.media[0]?.file}`;
  await writeFile(join(library.root, file), 'et andet billede');
  const disk = failingFileSystem((operation) => {
    if (operation === 'rename') throw fileError('EROFS');
  });
  const flaws = await flawsOf(library);
  await expect(repairFlaws(library, flaws, disk)).rejects.toMatchObject({ code: 'EROFS' });
  expect(await readFile(join(library.root, file), 'utf8')).toBe('et andet billede');
});

test.each<[Flaw, string]>([
  [
    { code: 'damaged-document', file: 'a.json', reason: 'empty' },
    'a.json kan ikke læses: filen er tom',
  ],
  [{ code: 'damaged-medium', file: 'media/b.png' }, 'media/b.png er ikke, som den blev gemt'],
  [
    { code: 'missing-medium', file: 'media/b.png', story: 'x', title: 'Kaffen' },
    '”Kaffen” mangler',
  ],
  [{ code: 'unknown-term', facet: 'area', term: 'skole', stories: 2 }, '2 historier har et mærke'],
  [
    { code: 'missing-story', collection: 'c', title: 'Udvalget', story: 's' },
    'Samlingen ”Udvalget”',
  ],
  [{ code: 'stray-original', id: 'x' }, 'Originalen x hører ikke'],
  [{ code: 'unfinished-save', file: '.x.tmp' }, '.x.tmp er resten'],
])('%o is told in plain words', (flaw, words) => {
  expect(flawSentence(flaw, messages('da'))).toContain(words);
});
