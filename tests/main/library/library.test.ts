import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLibrary, openLibrary } from '../../../main/library/open-library.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const at = '2026-02-01T10:00:00.000Z';

describe('a new library', () => {
  test('is readable without the program, and by its owner alone', async () => {
    const { root } = await madeLibrary();
    const head = JSON.parse(await readFile(join(root, 'library.json'), 'utf8'));
    expect(head).toMatchObject({ format: currentFormat, name: 'Prøven', language: 'da' });
    expect((await stat(root)).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'library.json'))).mode & 0o777).toBe(0o600);
  });

  test('is not made where anything lies already', async () => {
    const { root } = await madeLibrary();
    const again = createLibrary(root, { name: 'To', language: 'da', organisation: '' });
    await expect(again).rejects.toMatchObject({ problem: { code: 'folder-in-use' } });
    expect(JSON.parse(await readFile(join(root, 'library.json'), 'utf8')).name).toBe('Prøven');
  });

  test('is not found in any other folder', async () => {
    const folder = await temporaryFolder();
    await expect(openLibrary(folder, 'read')).rejects.toMatchObject({
      problem: { code: 'not-a-library', folder },
    });
  });
});

describe('an open library', () => {
  test('keeps what it is told for the next time it is opened', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    await library.apply({ type: 'edit-story', id: story.id, content: { lead: 'Ny' }, at });
    const reopened = await openLibrary(library.root, 'read');
    expect(reopened.state).toEqual(library.state);
    expect(reopened.state.stories.get(story.id)).toMatchObject({ lead: 'Ny', revision: 1 });
  });

  test('keeps the text as it came in a file of its own and out of the undo history', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story, 'Om Sofie.')] });
    expect(await library.readOriginal(story.id)).toMatchObject({ text: 'Om Sofie.' });
    await library.undo();
    expect(await library.readOriginal(story.id)).toBeNull();
    await library.redo();
    expect(await library.readOriginal(story.id)).toMatchObject({ text: 'Om Sofie.' });
  });

  test('puts a deleted story into the bin and takes it back', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    await library.apply({ type: 'delete-story', id: story.id });
    expect(await readdir(join(library.root, 'stories'))).toEqual([]);
    expect(await readdir(join(library.root, 'bin', 'stories'))).toEqual([`${story.id}.json`]);
    await library.undo();
    expect(library.state.stories.get(story.id)).toEqual(story);
    expect(await library.readOriginal(story.id)).not.toBeNull();
  });

  test('withdraws the approval of a story whose text changes', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    await library.apply({ type: 'approve-stories', ids: [story.id], by: 'Anna', at });
    expect(library.state.stories.get(story.id)).toMatchObject({
      status: 'approved',
      approval: { by: 'Anna', at },
    });
    await library.apply({ type: 'edit-story', id: story.id, content: { body: 'Andet.' }, at });
    expect(library.state.stories.get(story.id)).toMatchObject({
      status: 'anonymised',
      approval: null,
    });
  });

  test('lets go of what was decided of a text that is gone, and takes it back by undo', async () => {
    const library = await madeLibrary();
    const kept = [{ text: 'Storm', type: 'PERSON', why: 'not-identifying' }] as const;
    const review = { kept, looked: [], by: 'Anna' };
    const story = makeStory({ body: 'Storm kom.', review });
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    const edit = (body: string) =>
      library.apply({ type: 'edit-story', id: story.id, content: { body }, at });
    await edit('Det blev storm: Storm kom.');
    expect(library.state.stories.get(story.id)?.review).toEqual({ ...review, by: '' });
    await edit('Han kom.');
    expect(library.state.stories.get(story.id)?.review.kept).toEqual([]);
    await library.undo();
    expect(library.state.stories.get(story.id)?.review).toEqual(review);
  });

  test('approves none of several stories when the gate holds one back', async () => {
    const library = await madeLibrary();
    const stories = [makeStory(), makeStory({ body: 'Ring til 20 30 40 50.' })];
    await library.apply({ type: 'import-stories', imported: stories.map((one) => imported(one)) });
    const approving = library.apply({
      type: 'approve-stories',
      ids: stories.map(({ id }) => id),
      by: 'Anna',
      at,
    });
    await expect(approving).rejects.toMatchObject({ problem: { code: 'not-approvable' } });
    expect([...library.state.stories.values()].map(({ status }) => status)).toEqual([
      'inbox',
      'inbox',
    ]);
  });

  test('refuses to change a story that is not there, and to undo nothing', async () => {
    const library = await madeLibrary();
    const id = makeStory().id;
    await expect(library.apply({ type: 'delete-story', id })).rejects.toMatchObject({
      problem: { code: 'story-not-found', id },
    });
    await expect(library.undo()).rejects.toMatchObject({ problem: { code: 'nothing-to-undo' } });
    await expect(library.redo()).rejects.toMatchObject({ problem: { code: 'nothing-to-redo' } });
  });

  test('changes nothing when it was opened for reading', async () => {
    const { root } = await madeLibrary();
    const reader = await openLibrary(root, 'read');
    const change = reader.apply({ type: 'edit-library', info: { name: 'Ny' } });
    await expect(change).rejects.toMatchObject({ problem: { code: 'read-only' } });
  });

  test('carries out commands one after the other', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    await Promise.all(
      ['en', 'to', 'tre'].map((lead) =>
        library.apply({ type: 'edit-story', id: story.id, content: { lead }, at }),
      ),
    );
    expect(library.state.stories.get(story.id)).toMatchObject({ lead: 'tre', revision: 3 });
  });

  test('takes back what it wrote when a later document of the same command fails', async () => {
    let isFull = false;
    let written = 0;
    const library = await madeLibrary(
      failingFileSystem((operation) => {
        if (operation !== 'writeNewFile' || !isFull) return;
        written += 1;
        if (written === 3) throw fileError('ENOSPC');
      }),
    );
    isFull = true;
    const importing = library.apply({
      type: 'import-stories',
      imported: [imported(makeStory()), imported(makeStory())],
    });
    await expect(importing).rejects.toMatchObject({
      problem: { code: 'write-failed', cause: 'ENOSPC' },
    });
    expect(library.state.stories.size).toBe(0);
    expect(await readdir(join(library.root, 'stories'))).toEqual([]);
    expect(await readdir(join(library.root, 'originals'))).toEqual([]);
  });

  test('takes a deletion back also when the original was erased meanwhile', async () => {
    const library = await madeLibrary();
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    await library.apply({ type: 'delete-story', id: story.id });
    await rm(join(library.root, 'bin', 'originals', `${story.id}.json`));
    await library.undo();
    expect(library.state.stories.get(story.id)).toEqual(story);
    expect(await library.readOriginal(story.id)).toBeNull();
  });

  test('takes back the very change whose flush failed, so that disk and memory agree', async () => {
    let isFailing = false;
    const library = await madeLibrary(
      failingFileSystem((operation, path) => {
        if (isFailing && operation === 'flushFolder' && path.endsWith('stories')) {
          isFailing = false;
          throw fileError('EIO');
        }
      }),
    );
    const story = makeStory();
    await library.apply({ type: 'import-stories', imported: [imported(story)] });
    isFailing = true;
    const editing = library.apply({
      type: 'edit-story',
      id: story.id,
      content: { lead: 'Ny' },
      at,
    });
    await expect(editing).rejects.toMatchObject({
      problem: { code: 'write-failed', cause: 'EIO' },
    });
    const onDisk = (await openLibrary(library.root, 'read')).state.stories.get(story.id);
    expect(onDisk).toEqual(library.state.stories.get(story.id));
    expect(onDisk).toEqual(story);
  });
});
