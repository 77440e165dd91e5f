import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { StoryContent } from '../../../shared/domain/story.ts';
import { bytesOfFolder, filesWith } from '../../support/bytes-of-folder.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { TestClock } from '../../support/test-clock.ts';

const text =
  'Sofie Lund fra Vejgaard ringede hver tirsdag på 20 30 40 50. Hendes bror Åge drak, og vi tog derud.';
const secrets = ['Sofie', 'Lund', 'Vejgaard', '20 30 40 50', 'Åge', 'drak, og vi', 'tog derud'];
const safe = 'Pigen ringede én gang om ugen, og nogen lyttede.';

/** A story that somebody made safe after much had happened to it, in a library that others use too. */
async function madeSafe() {
  const clock = new TestClock('2026-02-01T10:00:00.000Z');
  const story = makeStory({
    title: 'Tirsdage',
    body: text,
    ownWords: text,
    createdAt: clock.now(),
  });
  const other = makeStory({ title: 'Den anden', body: 'Noget andet.' });
  const first = await madeLibrary(nodeFileSystem, clock);
  await first.apply({
    type: 'import-stories',
    imported: [imported(story, text), imported(other, 'Noget andet.')],
  });
  const edit = (content: Partial<StoryContent>, library: Library) => {
    clock.pass(30);
    return library.apply({ type: 'edit-story', id: story.id, content, at: clock.now() });
  };
  await edit({ body: text.replace('Sofie', 'Pigen') }, first);
  await first.apply({ type: 'delete-story', id: story.id });
  await first.restoreDeleted(story.id);
  await edit({ lead: 'Åge drak, og vi gjorde noget ved det.' }, first);
  await first.close();

  // Somebody else on another machine typed in it as well.
  const bente = { user: 'bente', machine: 'mødelokalet', now: clock.now };
  const second = await openLibrary(first.root, 'change', nodeFileSystem, bente);
  await edit({ body: `${text} Sofie Lund igen.` }, second);
  await second.close();

  const library = await openLibrary(first.root, 'change', nodeFileSystem, clock);
  await edit({ body: safe, ownWords: '', lead: '' }, library);
  await library.apply({ type: 'approve-stories', ids: [story.id], by: 'Mette', at: clock.now() });
  await edit({ body: `${safe} Hun blev.` }, library);
  await library.apply({ type: 'edit-library', info: { name: 'Et andet navn' } });
  return { clock, library, id: story.id, other: other.id };
}

test('an original that is erased is in no byte of the library any longer', async () => {
  const { library, id, other } = await madeSafe();
  const { root } = library;
  // What a crash in the middle of a save leaves, and what damage sets aside.
  await mkdir(join(root, 'bin', 'originals'), { recursive: true });
  for (const path of [`originals/.${id}.json.abc123.tmp`, `bin/originals/.${id}.json.ff.tmp`])
    await writeFile(join(root, path), text);
  await writeFile(join(root, `originals/${id}-KONTORET.json`), text);
  await writeFile(join(root, `stories/.${id}.json.abc123.tmp`), text);
  await writeFile(join(root, `history/${id}.json.gz.2026.damaged`), gzipSync(text));
  await writeFile(join(root, 'history/undo-0123456789abcdef.jsonl.2026.damaged'), text);
  expect(filesWith(await bytesOfFolder(root), secrets)).toEqual(
    expect.arrayContaining([`originals/${id}.json`, `history/${id}.json.gz.2026.damaged`]),
  );

  await library.eraseOriginal(id);
  expect(filesWith(await bytesOfFolder(root), secrets)).toEqual([]);
  expect(library.state.stories.get(id)?.body).toBe(`${safe} Hun blev.`);
  expect(await library.readOriginal(other)).not.toBeNull();

  // Nothing brings it back: not undoing all there is, not the versions that are left.
  while (library.canUndo) await library.undo();
  for (const { version } of (await library.former(id)).versions)
    await library.restoreVersion(id, version.number);
  await library.close();
  expect(filesWith(await bytesOfFolder(root), secrets)).toEqual([]);
});

test('history and undo hold nothing of an original while it is there', async () => {
  const { library } = await madeSafe();
  const files = await bytesOfFolder(join(library.root, 'history'));
  expect(files.length).toBeGreaterThan(3);
  expect(filesWith(files, secrets)).toEqual([]);
  await library.close();
});

test('a disk that fails in the middle of erasing leaves a story that can be read, and erasing is tried again', async () => {
  for (let call = 1; ; call += 1) {
    const { library, id, clock } = await madeSafe();
    await library.close();
    let calls = 0;
    const files = failingFileSystem(() => {
      calls += 1;
      if (calls === call) throw fileError('EIO');
    });
    calls = Number.NEGATIVE_INFINITY;
    const erasing = await openLibrary(library.root, 'change', files, clock);
    calls = 0;
    const refused = await erasing.eraseOriginal(id).catch((error: unknown) => error);
    const isReached = calls >= call;
    calls = Number.NEGATIVE_INFINITY;
    expect(erasing.state.stories.get(id)?.body).toBe(`${safe} Hun blev.`);
    if (refused !== undefined) {
      expect(refused).toMatchObject({ problem: { code: 'erasing-failed', cause: 'EIO' } });
      await erasing.eraseOriginal(id);
    }
    await erasing.close();
    expect(filesWith(await bytesOfFolder(library.root), secrets)).toEqual([]);
    if (!isReached) break;
  }
});
