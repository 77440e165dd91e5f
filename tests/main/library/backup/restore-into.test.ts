import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUpLibrary } from '../../../../main/library/backup/back-up-library.ts';
import { makeLibraryLike } from '../../../../main/library/backup/make-library-like.ts';
import { restoreInto } from '../../../../main/library/backup/restore-into.ts';
import { newId } from '../../../../main/library/documents/new-id.ts';
import { openLibrary } from '../../../../main/library/open-library.ts';
import type { Doubt } from '../../../../shared/domain/doubt.ts';
import { currentFormat } from '../../../../shared/domain/format.ts';
import type { Publication } from '../../../../shared/domain/publication.ts';
import { imported } from '../../../support/imported.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { makeStory } from '../../../support/make-story.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { backedUpLibrary } from './backed-up-library.ts';

const everything = { story: null, replace: false } as const;
const at = '2026-04-01T10:00:00.000Z';

describe('into the library it came from', () => {
  test('a deleted story comes back with its original, its picture and its collection', async () => {
    const { library, pictured, collection, backup } = await backedUpLibrary();
    await library.apply({ type: 'delete-story', id: pictured.id });
    await library.apply({ type: 'delete-collection', id: collection });
    await rm(join(library.root, 'media', pictured.media[0]?.file ?? ''));

    const report = await restoreInto(library, backup.file, everything);
    expect(report).toMatchObject({
      restored: [{ id: pictured.id }],
      replaced: [],
      different: [],
      same: 1,
      collections: 1,
      unreadable: [],
      withoutOriginals: null,
    });
    expect(library.state.stories.get(pictured.id)).toMatchObject({ title: 'Cyklen' });
    expect(await library.readOriginal(pictured.id)).toMatchObject({ text: 'Cyklens original' });
    expect(library.state.collections.has(collection)).toBe(true);
    const bytes = await library.media.read(pictured.media[0]?.file ?? '');
    expect(Buffer.from(bytes).toString()).toBe('et billede');
  });

  test('the whole of it is one step that can be undone and redone', async () => {
    const { library, pictured, plain, backup } = await backedUpLibrary();
    await library.apply({ type: 'delete-story', id: pictured.id });
    await library.apply({ type: 'delete-story', id: plain.id });
    const before = structuredClone(library.state);
    await restoreInto(library, backup.file, everything);
    const after = structuredClone(library.state);
    await library.undo();
    expect(library.state).toEqual(before);
    expect((await openLibrary(library.root, 'read')).state).toEqual(before);
    await library.redo();
    expect((await openLibrary(library.root, 'read')).state).toEqual(after);
    expect(await library.readOriginal(plain.id)).toMatchObject({ text: 'Kaffens original' });
  });

  test('a story that changed since stays as it is, and is named', async () => {
    const { library, plain, backup } = await backedUpLibrary();
    await library.apply({ type: 'edit-story', id: plain.id, content: { lead: 'Ny' }, at });
    const report = await restoreInto(library, backup.file, everything);
    expect(report).toMatchObject({ restored: [], different: [{ id: plain.id, lead: 'Ny' }] });
    expect(library.state.stories.get(plain.id)?.lead).toBe('Ny');
  });

  test('a story that changed since becomes what it was where that is asked for', async () => {
    const { library, plain, pictured, backup } = await backedUpLibrary();
    for (const { id } of [plain, pictured]) {
      await library.apply({ type: 'edit-story', id, content: { lead: 'Ny' }, at });
    }
    const report = await restoreInto(library, backup.file, { story: plain.id, replace: true });
    expect(report.replaced).toMatchObject([{ id: plain.id }]);
    expect(library.state.stories.get(plain.id)).toMatchObject({ lead: '', revision: 2 });
    expect(library.state.stories.get(pictured.id)?.lead).toBe('Ny');
    await library.undo();
    expect(library.state.stories.get(plain.id)?.lead).toBe('Ny');
  });

  test('an original that was erased stays erased', async () => {
    const { library, plain, place, backup } = await backedUpLibrary();
    await rm(join(library.root, 'originals', `${plain.id}.json`));
    await library.apply({ type: 'edit-story', id: plain.id, content: { lead: 'Ny' }, at });
    await restoreInto(library, backup.file, { story: null, replace: true });
    expect(await library.readOriginal(plain.id)).toBeNull();

    const { file } = await backUpLibrary(library.root, place);
    await library.apply({ type: 'delete-story', id: plain.id });
    await rm(join(library.root, 'bin', 'originals', `${plain.id}.json`), { force: true });
    await restoreInto(library, file, everything);
    expect(await library.readOriginal(plain.id)).toBeNull();
  });

  test('an approved story comes back to be approved anew', async () => {
    const { library, plain, place } = await backedUpLibrary();
    await library.apply({ type: 'approve-stories', ids: [plain.id], by: 'Mette', at });
    const { file } = await backUpLibrary(library.root, place, undefined, new Date('2027-01-01'));
    await library.apply({ type: 'delete-story', id: plain.id });
    await restoreInto(library, file, everything);
    expect(library.state.stories.get(plain.id)).toMatchObject({
      status: 'anonymised',
      approval: null,
    });
  });

  test('what a story was cut from and the record of a publication come back as they were', async () => {
    const { library, place } = await backedUpLibrary();
    const story = makeStory({ title: 'Muren' });
    const { original } = imported(story);
    const mail = {
      ...original,
      sentAt: '2026-03-02T10:15',
      messageId: 'muren@example.dk',
      parts: [{ kind: 'greeting', text: 'Kære alle' } as const],
      earlier: [{ text: 'Muren, første forsøg', sentAt: '2026-03-01', source: 'mur.eml' }],
      doubts: ['teller'] as Doubt[],
      tellers: [{ name: 'Nanna', address: 'nanna@example.dk' }],
    };
    const publication: Publication = {
      format: currentFormat,
      id: newId(),
      at,
      title: 'Foråret',
      scope: 'web',
      collection: null,
      outputs: [{ format: 'site', path: '/ud' }],
      stories: [{ id: story.id, revision: 1 }],
      withheld: [],
    };
    await library.apply({ type: 'import-stories', imported: [{ story, original: mail }] });
    await library.apply({ type: 'record-publication', publication });
    const { file } = await backUpLibrary(library.root, place, undefined, new Date('2027-01-01'));
    await library.apply({ type: 'delete-story', id: story.id });
    await rm(join(library.root, 'publications', `${publication.id}.json`));
    await library.close();

    const again = await openLibrary(library.root, 'change');
    onTestFinished(() => again.close());
    await restoreInto(again, file, everything);
    expect(await again.readOriginal(story.id)).toEqual(mail);
    expect(again.state.publications.get(publication.id)).toEqual(publication);
  });

  test('a story that the backup does not hold is refused, and nothing changes', async () => {
    const { library, backup } = await backedUpLibrary();
    const id = newId();
    await expect(
      restoreInto(library, backup.file, { story: id, replace: true }),
    ).rejects.toMatchObject({ problem: { code: 'story-not-in-backup', id } });
  });
});

describe('into another library', () => {
  test('a story comes with its tags, those without a term here as labels', async () => {
    const from = await madeLibrary();
    const term = { id: 'byvandring', label: 'Byvandring', description: 'Ud.', synonyms: [] };
    await from.apply({ type: 'add-term', facet: 'method', term });
    const known = from.state.info.taxonomy.area[0]?.id ?? '';
    const story = makeStory({ tags: { method: ['byvandring'], outcome: [], area: [known] } });
    await from.apply({ type: 'import-stories', imported: [imported(story)] });
    const { file } = await backUpLibrary(from.root, await temporaryFolder());

    const library = await madeLibrary();
    await restoreInto(library, file, { story: story.id, replace: false });
    expect(library.state.stories.get(story.id)).toMatchObject({
      tags: { method: [], outcome: [], area: [known] },
      proposedTags: { method: ['byvandring'], outcome: [], area: [] },
    });
  });

  test('one story goes into a new one with the same words and an id of its own', async () => {
    const { library, plain, backup } = await backedUpLibrary();
    const root = join(await temporaryFolder(), 'ny');
    await makeLibraryLike(backup.file, root, plain.id);
    const fresh = await openLibrary(root, 'change');
    await restoreInto(fresh, backup.file, { story: plain.id, replace: false });
    await fresh.close();
    expect([...fresh.state.stories.keys()]).toEqual([plain.id]);
    expect(fresh.state.info).toMatchObject({
      name: library.state.info.name,
      taxonomy: library.state.info.taxonomy,
    });
    expect(fresh.state.info.id).not.toBe(library.state.info.id);
    const kept = await readFile(join(root, 'originals', `${plain.id}.json`), 'utf8');
    expect(kept).toContain('Kaffens original');
  });
});
