import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import {
  sureStory,
  unsureStory,
  writeLibraryOfFormat6,
} from '../../support/library-of-format-6.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function openedOfFormat6() {
  const folder = await temporaryFolder();
  const root = join(folder, 'bib');
  const service = localService(
    { settings: join(folder, 'indstillinger'), demo: { from: folder, to: folder }, bookletWorker },
    () => undefined,
  );
  onTestFinished(async () => {
    await service.close();
  });
  const journal = await journalName(service, join(folder, 'nyt'));
  await mkdir(root);
  await writeLibraryOfFormat6(root, journal);
  const opened = await service.open({ folder: root });
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, name), 'utf8'));
  return { service, opened, read };
}

/** Each machine has a journal of its own, whose name any library that was changed here tells. */
async function journalName(service: ReturnType<typeof localService>, folder: string) {
  await service.create({ folder, name: 'Ny', organisation: '' });
  await service.importText({ text: 'Kaffe klokken ni.', language: 'da' });
  await service.close();
  const names = await readdir(join(folder, 'history'));
  await rm(folder, { recursive: true });
  return names.find((name) => name.startsWith('undo-')) ?? '';
}

test('a whole library of format 6 opens: nothing is set aside, and what was unsure says what is in doubt', async () => {
  const { service, opened } = await openedOfFormat6();
  expect(opened).toMatchObject({ name: 'Fra i fjor', setAside: [], flaws: 0, canUndo: true });
  expect(opened.rules.eraseOriginals).toBe(30);
  expect(await service.list()).toHaveLength(2);
  expect(await service.listUnsure()).toEqual([unsureStory]);
  expect(await service.getMessage({ id: unsureStory })).toMatchObject({
    author: 'Kaj Storm',
    doubts: ['borders'],
    tellers: [],
  });
  expect(await service.getMessage({ id: sureStory })).toMatchObject({ doubts: [], tellers: [] });
});

test('looking at a library of format 6 changes no file of it, and what is answered there is of the newest', async () => {
  const { service, read } = await openedOfFormat6();
  const original = `originals/${unsureStory}.json`;
  await service.getMessage({ id: unsureStory });
  expect(await read(original)).toMatchObject({ format: 6, isUnsure: true });
  await service.cutMessage({ id: unsureStory, act: { act: 'look' } });
  expect(await service.listUnsure()).toEqual([]);
  expect(await read(original)).toMatchObject({ format: currentFormat, doubts: [], tellers: [] });
  expect(await read(original)).not.toHaveProperty('isUnsure');
  expect(await read(`originals/${sureStory}.json`)).toMatchObject({ format: 6 });
});

test('what was done in format 6 is undone, step by step', async () => {
  const { service } = await openedOfFormat6();
  await service.undo();
  expect(await service.getMessage({ id: unsureStory })).toMatchObject({
    author: 'Åse Dam',
    doubts: ['borders'],
  });
  await service.undo();
  expect(await service.list()).toEqual([]);
  await service.redo();
  await service.redo();
  expect(await service.getMessage({ id: unsureStory })).toMatchObject({
    author: 'Kaj Storm',
    doubts: ['borders'],
  });
});
