import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock } from '../../../main/library/lock.ts';
import { nodeFileSystem } from '../../../main/library/node-file-system.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import type { LockHolder } from '../../../shared/library/library-problem.ts';
import { failingFileSystem, fileError } from '../../support/failing-file-system.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const anna: LockHolder = {
  machine: 'kontor',
  user: 'anna',
  process: 4711,
  since: '2026-03-01T08:00:00.000Z',
};
const me: LockHolder = { ...anna, user: 'bo', process: 4712 };

const alive = () => true;
const dead = () => false;

test('a second process of this machine is refused, and told who and since when', async () => {
  const folder = await temporaryFolder();
  await acquireLock(nodeFileSystem, folder, anna, alive);
  await expect(acquireLock(nodeFileSystem, folder, me, alive)).rejects.toMatchObject({
    problem: { code: 'locked', holder: anna },
  });
});

test('a lock that its process left behind is taken over', async () => {
  const folder = await temporaryFolder();
  await acquireLock(nodeFileSystem, folder, anna, alive);
  const lock = await acquireLock(nodeFileSystem, folder, me, dead);
  expect(lock.elsewhere).toBeNull();
  expect(JSON.parse(await readFile(join(folder, '.lock'), 'utf8'))).toEqual(me);
});

test('a lock of another machine lets in and is told of', async () => {
  const folder = await temporaryFolder();
  await acquireLock(nodeFileSystem, folder, anna, alive);
  const here = { ...me, machine: 'hjemme' };
  const lock = await acquireLock(nodeFileSystem, folder, here, alive);
  expect(lock.elsewhere).toEqual(anna);
});

test('a lock that a crash cut short is taken over', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.lock'), '{"mach');
  expect((await acquireLock(nodeFileSystem, folder, me, alive)).elsewhere).toBeNull();
});

test('a released lock lets the next one in, and only its own holder releases it', async () => {
  const folder = await temporaryFolder();
  const first = await acquireLock(nodeFileSystem, folder, anna, alive);
  await acquireLock(nodeFileSystem, folder, me, dead);
  await first.release();
  expect(JSON.parse(await readFile(join(folder, '.lock'), 'utf8'))).toEqual(me);
});

test('an open library refuses a second opening for changes, not one for reading', async () => {
  const library = await madeLibrary();
  await expect(openLibrary(library.root, 'change')).rejects.toMatchObject({
    problem: { code: 'locked' },
  });
  expect((await openLibrary(library.root, 'read')).state.info.name).toBe('Prøven');
  await library.close();
  await (await openLibrary(library.root, 'change')).close();
});

test('an opening that fails leaves no lock behind', async () => {
  const library = await madeLibrary();
  await library.close();
  const full = failingFileSystem((operation) => {
    if (operation === 'makeFolder') throw fileError('EROFS');
  });
  await expect(openLibrary(library.root, 'change', full)).rejects.toMatchObject({ code: 'EROFS' });
  expect(await readdir(library.root)).not.toContain('.lock');
  await (await openLibrary(library.root, 'change')).close();
});
