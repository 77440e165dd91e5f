import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import { documentBytes } from '../../../main/library/documents/read-document.ts';
import type { Library } from '../../../main/library/library.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { Story, StoryContent } from '../../../shared/domain/story.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { day, TestClock } from '../../support/test-clock.ts';

const start = '2026-02-01T10:00:00.000Z';

/** A library with one story of the inbox, and the clock of the person who works in it. */
async function desk(fields: Partial<Story> = {}, files?: FileSystem, original?: string) {
  const clock = new TestClock(start);
  const story = makeStory({ createdAt: start, changedAt: start, ...fields });
  const library = await madeLibrary(files, clock);
  await library.apply({ type: 'import-stories', imported: [imported(story, original)] });
  const edit = (content: Partial<StoryContent>, on = library) =>
    on.apply({ type: 'edit-story', id: story.id, content, at: clock.now() });
  return { clock, library, story, id: story.id, edit };
}

async function reopened(library: Library, clock: TestClock): Promise<Library> {
  await library.close();
  return openLibrary(library.root, 'change', nodeFileSystem, clock);
}

async function historyText(library: Library): Promise<string> {
  const folder = join(library.root, 'history');
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const texts = files.map((bytes, at) => (names[at]?.endsWith('.gz') ? gunzipSync(bytes) : bytes));
  return texts.join('\n');
}

const leads = async (library: Library, id: string) =>
  (await library.former(id)).versions.map(({ story }) => story.lead);

describe('the versions of a story', () => {
  test('one from the inbox leads back there, since it was not made safe yet', async () => {
    const { clock, library, id, edit } = await desk({ title: 'Sofie' });
    clock.pass(30);
    await edit({ title: 'Pigen' });
    clock.pass(30);
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at: clock.now() });
    clock.pass(30);
    await edit({ lead: 'Mere' });
    await library.restoreVersion(id, 3);
    expect(library.state.stories.get(id)).toMatchObject({ status: 'anonymised', approval: null });
    clock.pass(30);
    await library.restoreVersion(id, 1);
    expect(library.state.stories.get(id)).toMatchObject({ status: 'inbox', title: 'Sofie' });
    await library.undo();
    expect(library.state.stories.get(id)).toMatchObject({ status: 'anonymised', title: 'Pigen' });
  });

  test('say who changed it, when and how, and hold it as it was', async () => {
    const { clock, library, id, edit, story } = await desk();
    clock.pass(30);
    await edit({ lead: 'en' });
    clock.pass(30);
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at: clock.now() });
    clock.pass(30);
    await edit({ lead: 'to' });
    const { present, versions } = await library.former(id);
    expect(present).toEqual({ at: clock.now(), by: 'anna', action: 'edit-story' });
    expect(versions.map(({ version }) => version)).toMatchObject([
      { number: 3, at: '2026-02-01T11:00:00.000Z', by: 'Mette', action: 'approve-stories' },
      { number: 2, at: '2026-02-01T10:30:00.000Z', by: 'anna', action: 'edit-story' },
      { number: 1, at: start, action: 'import-stories' },
    ]);
    expect(versions.map((former) => former.story.status)).toEqual(['approved', 'inbox', 'inbox']);
    expect(versions.at(-1)?.story).toEqual(story);
  });

  test('are on the disk before the story that takes their place', async () => {
    const order: string[] = [];
    const files = failingFileSystem((operation, path) => {
      if (operation === 'writeNewFile') return;
      order.push(`${operation} ${path.includes('history') ? 'history' : 'story'}`);
    });
    const { edit } = await desk({}, files);
    order.length = 0;
    await edit({ lead: 'en' });
    expect(order.filter((step) => step.endsWith(' story'))).toEqual([
      'rename story',
      'flushFolder story',
    ]);
    expect(order.lastIndexOf('flushFolder history')).toBeGreaterThan(-1);
    expect(order.lastIndexOf('flushFolder history')).toBeLessThan(order.indexOf('rename story'));
  });

  test('are written in one piece where nothing can be added to their file', async () => {
    let isHeld = false;
    const files = failingFileSystem((operation, path) => {
      if (isHeld && operation === 'appendFile' && path.endsWith('.gz')) throw fileError('EBUSY');
    });
    const { clock, library, id, edit } = await desk({}, files);
    await edit({ lead: 'en' });
    clock.pass(30);
    isHeld = true;
    await edit({ lead: 'to' });
    expect(library.historyFailure).toBe('');
    expect(await leads(library, id)).toEqual(['en', '']);
  });

  test('are on the disk before that also where they come behind the others', async () => {
    const order: string[] = [];
    let tellWritten = (): void => undefined;
    const written = new Promise<void>((resolve) => {
      tellWritten = resolve;
    });
    const files: FileSystem = {
      ...nodeFileSystem,
      async writeNewFile(path, bytes) {
        await nodeFileSystem.writeNewFile(path, bytes);
        if (order.length > 0 && path.includes('stories')) tellWritten();
      },
      async appendFile(path, bytes) {
        if (order.length > 0 && path.endsWith('.gz')) await written;
        await nodeFileSystem.appendFile(path, bytes);
        order.push(path.endsWith('.gz') ? 'history' : 'undo');
      },
      async rename(from, to) {
        order.push(to.includes('stories') ? 'story' : 'other');
        await nodeFileSystem.rename(from, to);
      },
    };
    const { clock, edit } = await desk({}, files);
    await edit({ lead: 'en' });
    clock.pass(30);
    order.splice(0, order.length, 'begin');
    await edit({ lead: 'to' });
    // The undo step may reach the disk before the version or after it.
    expect(order.at(-1)).toBe('story');
    expect(order).toContain('history');
  });

  test('that came in from elsewhere meanwhile are gone on with', async () => {
    const { clock, library, id, edit } = await desk();
    for (const lead of ['en', 'to', 'tre']) {
      await edit({ lead });
      clock.pass(30);
    }
    const file = join(library.root, 'history', `${id}.json.gz`);
    const elsewhere = gunzipSync(await readFile(file))
      .toString('utf8')
      .replaceAll('anna', 'birte');
    await writeFile(file, gzipSync(elsewhere));
    await edit({ lead: 'fire' });
    const { versions } = await library.former(id);
    expect(versions.map(({ version }) => version.by)).toContain('birte');
  });

  test('are kept by ten minutes of typing and not by the save', async () => {
    const { clock, library, id, edit } = await desk();
    for (let minute = 0; minute < 60; minute += 1) {
      await edit({ lead: `minut ${minute}` });
      clock.pass(1);
    }
    expect(await leads(library, id)).toEqual([
      'minut 49',
      'minut 39',
      'minut 29',
      'minut 19',
      'minut 9',
      '',
    ]);
    expect(library.state.stories.get(id)?.lead).toBe('minut 59');
  });

  test('go on as they were after a restart', async () => {
    const { clock, library, id, edit } = await desk();
    await edit({ lead: 'en' });
    const again = await reopened(library, clock);
    clock.pass(5);
    await edit({ lead: 'to' }, again);
    expect(await leads(again, id)).toEqual(['']);
    clock.pass(10);
    await edit({ lead: 'tre' }, again);
    expect(await leads(again, id)).toEqual(['to', '']);
    await again.close();
  });

  test('come back by their number, as a change that can be undone, and withdraw the approval', async () => {
    const { clock, library, id, edit } = await desk();
    clock.pass(30);
    await edit({ lead: 'ny', tags: { method: ['x'], outcome: [], area: [] } });
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at: clock.now() });
    await library.restoreVersion(id, 1);
    expect(library.state.stories.get(id)).toMatchObject({
      lead: '',
      tags: { method: [] },
      status: 'inbox',
      approval: null,
    });
    await library.undo();
    expect(library.state.stories.get(id)).toMatchObject({ lead: 'ny', status: 'approved' });
    await expect(library.restoreVersion(id, 99)).rejects.toMatchObject({
      problem: { code: 'version-not-found', number: 99 },
    });
  });

  test('stay when somebody deletes nearly all of a long text by and by', async () => {
    const body = 'Vi kom hver tirsdag. '.repeat(400);
    const { clock, library, id, edit } = await desk({ body });
    for (const rest of ['Kort.', 'Kortere.', 'Nu.']) {
      clock.pass(20);
      await edit({ body: rest });
    }
    const { versions } = await library.former(id);
    expect(versions.at(-1)?.story.body).toBe(body);
  });

  test('cost a story whose history is damaged nothing: the file is set aside', async () => {
    const { clock, library, id, edit } = await desk();
    await edit({ lead: 'en' });
    const file = join(library.root, 'history', `${id}.json.gz`);
    const bytes = (await readFile(file)).subarray(0, 200);
    await writeFile(file, bytes);
    const again = await reopened(library, clock);
    expect(again.setAside).toEqual([]);
    expect(await leads(again, id)).toEqual([]);
    clock.pass(20);
    await edit({ lead: 'to' }, again);
    expect(await leads(again, id)).toEqual(['en']);
    const aside = (await readdir(join(library.root, 'history'))).find((name) =>
      name.endsWith('.damaged'),
    );
    expect(await readFile(join(library.root, 'history', aside ?? ''))).toEqual(bytes);
    await again.close();
  });
});

describe('undo', () => {
  test('takes back a run of typing as one step, and each other change as its own', async () => {
    const { clock, library, id, edit } = await desk();
    for (const lead of ['V', 'Vi', 'Vi kom']) {
      await edit({ lead });
      clock.pass(0.1);
    }
    await edit({ title: 'Ny' });
    await library.undo();
    expect(library.state.stories.get(id)?.title).toBe('Kaffe klokken ni');
    await library.undo();
    expect(library.state.stories.get(id)?.lead).toBe('');
    await library.redo();
    expect(library.state.stories.get(id)?.lead).toBe('Vi kom');
  });

  test('begins a step anew after a pause', async () => {
    const { clock, library, id, edit } = await desk();
    await edit({ lead: 'en' });
    clock.pass(2);
    await edit({ lead: 'en to' });
    await library.undo();
    expect(library.state.stories.get(id)?.lead).toBe('en');
  });

  test('refuses what was changed elsewhere meanwhile, and goes on with the step before', async () => {
    const { clock, library, id, edit, story } = await desk();
    clock.pass(30);
    await edit({ lead: 'min' });
    await library.close();
    const file = join(library.root, 'stories', `${id}.json`);
    await writeFile(file, documentBytes({ ...story, lead: 'deres', revision: 9 }));
    const again = await openLibrary(library.root, 'change', nodeFileSystem, clock);
    await expect(again.undo()).rejects.toMatchObject({ problem: { code: 'changed-since' } });
    expect(again.state.stories.get(id)?.lead).toBe('deres');
    await again.undo();
    expect(again.state.stories.size).toBe(0);
    await again.close();
  });

  test('is forgotten after thirty days', async () => {
    const { clock, library, edit } = await desk();
    await edit({ lead: 'en' });
    clock.pass(31 * day);
    const again = await reopened(library, clock);
    expect(again.canUndo).toBe(false);
    await again.close();
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -20), true],
    ['full of zeros', (text: string) => '\0'.repeat(text.length), false],
    ['no journal', () => 'hej\nhej\n', false],
  ])('opens with a journal that is %s', async (_what, damage, canUndo) => {
    const { clock, library, edit, id } = await desk();
    await edit({ lead: 'en' });
    await edit({ title: 'to' });
    await library.close();
    const folder = join(library.root, 'history');
    const name = (await readdir(folder)).find((one) => one.startsWith('undo-')) ?? '';
    await writeFile(join(folder, name), damage(await readFile(join(folder, name), 'utf8')));
    const again = await openLibrary(library.root, 'change', nodeFileSystem, clock);
    expect(again.state.stories.get(id)?.title).toBe('to');
    expect(again.canUndo).toBe(canUndo);
    await edit({ quote: 'tre' }, again);
    await again.undo();
    const once = await reopened(again, clock);
    expect(once.canRedo).toBe(true);
    await once.close();
  });

  test('saves all the same when the history cannot be written, and says so', async () => {
    let isBroken = false;
    const files = failingFileSystem((_operation, path) => {
      if (isBroken && path.includes('history')) throw fileError('EACCES');
    });
    const { library, edit, id, clock } = await desk({}, files);
    isBroken = true;
    await edit({ lead: 'en' });
    expect(library.historyFailure).toBe('EACCES');
    isBroken = false;
    await edit({ title: 'to' });
    expect(library.historyFailure).toBe('');
    const again = await reopened(library, clock);
    expect(again.state.stories.get(id)).toMatchObject({ lead: 'en', title: 'to' });
    await again.undo();
    await again.undo();
    expect(again.state.stories.get(id)).toMatchObject({ lead: '' });
    await again.close();
  });
});

describe('an original', () => {
  const text = 'Sofie Lund fra Vejgaard ringede hver tirsdag, og hun blev, fordi nogen lyttede.';

  test('is referred to from history and undo, and never copied there', async () => {
    const { clock, library, edit } = await desk({ body: text }, nodeFileSystem, text);
    for (const body of [text.replace('Sofie', 'Pigen'), text.replace('Sofie Lund', 'Pigen')]) {
      clock.pass(30);
      await edit({ body });
    }
    const kept = await historyText(library);
    for (const word of ['Sofie', 'Lund', 'Vejgaard', 'tirsdag', 'nogen lyttede']) {
      expect(kept).not.toContain(word);
    }
    await library.undo();
    await library.undo();
    expect([...library.state.stories.values()][0]?.body).toBe(text);
  });

  test('that is erased takes the versions and steps with it that would bring it back', async () => {
    const { clock, library, id, edit } = await desk({ body: text }, nodeFileSystem, text);
    clock.pass(30);
    await edit({ body: 'Pigen fra byen ringede.' });
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Mette', at: clock.now() });
    clock.pass(30);
    await edit({ body: 'Pigen ringede.' });
    await library.apply({ type: 'edit-library', info: { name: 'Andet' } });
    await library.eraseOriginal(id);

    expect(await library.readOriginal(id)).toBeNull();
    const { versions } = await library.former(id);
    expect(versions.map(({ story }) => story.body)).toEqual(['Pigen fra byen ringede.']);
    await library.undo();
    expect(library.canUndo).toBe(false);
    const again = await reopened(library, clock);
    expect(again.canUndo).toBe(false);
    expect(again.state.stories.get(id)?.body).toBe('Pigen ringede.');
    expect(await leads(again, id)).toHaveLength(1);
    await again.close();
  });

  test('is not erased in a library that was opened for reading, nor of a story that is not there', async () => {
    const { library, id } = await desk();
    await expect(library.eraseOriginal(makeStory().id)).rejects.toMatchObject({
      problem: { code: 'story-not-found' },
    });
    const reader = await openLibrary(library.root, 'read');
    await expect(reader.eraseOriginal(id)).rejects.toMatchObject({
      problem: { code: 'read-only' },
    });
  });
});

describe('the bin', () => {
  test('says what was deleted, when and by whom, and gives it back with its original', async () => {
    const { clock, library, id, story } = await desk();
    clock.pass(30);
    await library.apply({ type: 'delete-story', id });
    expect(await library.deleted()).toEqual([{ story, at: clock.now(), by: 'anna' }]);
    const again = await reopened(library, clock);
    await again.restoreDeleted(id);
    expect(again.state.stories.get(id)).toEqual(story);
    expect(await again.readOriginal(id)).not.toBeNull();
    expect(await again.deleted()).toEqual([]);
    await expect(again.restoreDeleted(id)).rejects.toMatchObject({
      problem: { code: 'not-in-bin', id },
    });
    await again.close();
  });

  test('keeps no original whose story is not in it', async () => {
    const { clock, library, id } = await desk();
    const binned = join(library.root, 'bin', 'originals', `${id}.json`);
    await mkdir(dirname(binned), { recursive: true });
    await rename(join(library.root, 'originals', `${id}.json`), binned);
    expect(await library.readOriginal(id)).toBeNull();
    const again = await reopened(library, clock);
    expect(await again.readOriginal(id)).not.toBeNull();
    await again.apply({ type: 'delete-story', id });
    const once = await reopened(again, clock);
    expect(await once.hasOriginal(id)).toBe(false);
    expect(await readdir(dirname(binned))).toEqual([`${id}.json`]);
    await once.close();
  });

  test('is emptied of a story, its original and its versions after thirty days', async () => {
    const { clock, library, id, edit } = await desk();
    await edit({ lead: 'en' });
    await library.apply({ type: 'delete-story', id });
    clock.pass(29 * day);
    const early = await reopened(library, clock);
    expect(await early.deleted()).toHaveLength(1);
    clock.pass(day);
    const late = await reopened(early, clock);
    expect(await late.deleted()).toEqual([]);
    const left = await readdir(library.root, { recursive: true });
    expect(left.filter((name) => name.includes(id))).toEqual([]);
    expect(late.canUndo).toBe(false);
    await late.close();
  });

  test('counts thirty days for what an earlier program put there', async () => {
    const { clock, library, id } = await desk();
    await library.apply({ type: 'delete-story', id });
    await rm(join(library.root, 'bin', 'deleted'), { recursive: true });
    await mkdir(join(library.root, 'bin', 'deleted'));
    const again = await reopened(library, clock);
    clock.pass(29 * day);
    const early = await reopened(again, clock);
    expect(await early.deleted()).toHaveLength(1);
    clock.pass(2 * day);
    const late = await reopened(early, clock);
    expect(await late.deleted()).toEqual([]);
    await late.close();
  });
});
