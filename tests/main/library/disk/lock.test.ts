import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../../../main/library/disk/file-system.ts';
import { acquireLock } from '../../../../main/library/disk/lock.ts';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { isRunning, thisProcess } from '../../../../main/library/disk/this-process.ts';
import { openLibrary } from '../../../../main/library/open-library.ts';
import type { LockHolder } from '../../../../shared/library/library-problem.ts';
import { failingFileSystem, fileError } from '../../../support/failing-file-system.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const anna: LockHolder = {
  machine: 'kontor',
  user: 'anna',
  process: 4711,
  since: '2026-03-01T08:00:00.000Z',
};
const me: LockHolder = { ...anna, user: 'bo', process: 4712 };

/** Anna's process is gone, and whoever comes after her lives. */
const onlyAnnaIsDead = (held: LockHolder) => held.user !== anna.user;

const holderOf = async (folder: string): Promise<LockHolder> =>
  JSON.parse(await readFile(join(folder, '.lock'), 'utf8'));

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
  expect(await holderOf(folder)).toMatchObject(me);
});

test('a lock of another machine lets in and is told of', async () => {
  const folder = await temporaryFolder();
  await acquireLock(nodeFileSystem, folder, anna, alive);
  const here = { ...me, machine: 'hjemme' };
  const lock = await acquireLock(nodeFileSystem, folder, here, alive);
  expect(lock.elsewhere).toEqual(anna);
});

test('of several who find the same lock left behind, one alone takes it, whoever is slow', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const folder = await temporaryFolder();
    if (seed % 3 === 0) await writeFile(join(folder, '.lock'), '{"mach');
    else await acquireLock(nodeFileSystem, folder, anna, alive);
    const takers = ['bo', 'carl', 'dina'].map((user, index) => ({
      ...me,
      user,
      process: index + 1,
    }));
    const outcomes = await Promise.allSettled(
      takers.map((taker) =>
        acquireLock(hesitant(seed * 31 + taker.process), folder, taker, onlyAnnaIsDead),
      ),
    );
    const winners = takers.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(winners, `seed ${seed}`).toHaveLength(1);
    expect(await holderOf(folder)).toMatchObject(winners[0] ?? {});
    expect(await readdir(folder)).toEqual(['.lock']);
  }
});

test('a takeover that a crash ended keeps nobody out', async () => {
  const folder = await temporaryFolder();
  await acquireLock(nodeFileSystem, folder, anna, alive);
  await cp(join(folder, '.lock'), join(folder, '.lock.taking'));
  await acquireLock(nodeFileSystem, folder, me, onlyAnnaIsDead);
  expect(await readdir(folder)).toEqual(['.lock']);
});

test('a lock that something else puts its own in the place of is not held', async () => {
  const folder = await temporaryFolder();
  const synced: FileSystem = {
    ...nodeFileSystem,
    async writeNewFile(path) {
      await writeFile(path, JSON.stringify({ ...anna, machine: 'hjemme' }));
    },
  };
  await expect(acquireLock(synced, folder, me, alive)).rejects.toMatchObject({
    problem: { code: 'locked', holder: { machine: 'hjemme' } },
  });
});

test('a number that another process has got since does not keep a library locked', () => {
  const mine = { ...thisProcess(), token: 'x' };
  expect(isRunning(mine)).toBe(true);
  expect(isRunning({ ...mine, born: 'en anden start 4711' })).toBe(process.platform !== 'linux');
  // What an older program wrote, before this machine was started last.
  expect(isRunning({ ...mine, born: '', since: '2001-01-01T08:00:00.000Z' })).toBe(false);
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
  expect(await holderOf(folder)).toMatchObject(me);
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

test('what changed in the library while the lock was waited for is read', async () => {
  const library = await madeLibrary();
  await library.close();
  const head = join(library.root, 'library.json');
  const late: FileSystem = {
    ...nodeFileSystem,
    async writeNewFile(path, bytes) {
      await nodeFileSystem.writeNewFile(path, bytes);
      const text = await readFile(head, 'utf8');
      if (path.endsWith('.lock')) await writeFile(head, text.replace('Prøven', 'Den nye'));
    },
  };
  const again = await openLibrary(library.root, 'change', late);
  expect(again.state.info.name).toBe('Den nye');
  await again.close();
});

test('an opening that fails leaves no lock behind', async () => {
  const library = await madeLibrary();
  await library.close();
  const full = failingFileSystem((operation) => {
    if (operation === 'makeFolder') throw fileError('EROFS');
  });
  await expect(openLibrary(library.root, 'change', full)).rejects.toMatchObject({
    problem: { code: 'read-only', why: 'not-writable' },
  });
  expect(await readdir(library.root)).not.toContain('.lock');
  await (await openLibrary(library.root, 'change')).close();
});

/** The real disk, slow by so many turns before each of its works as a seed says. */
function hesitant(seed: number): FileSystem {
  let state = seed;
  const turns = async () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    for (let left = state % 7; left > 0; left -= 1) await setImmediate();
  };
  return {
    ...nodeFileSystem,
    async readFile(path) {
      await turns();
      return nodeFileSystem.readFile(path);
    },
    async writeNewFile(path, bytes) {
      await turns();
      await nodeFileSystem.writeNewFile(path, bytes);
      await turns();
    },
    async remove(path) {
      await turns();
      await nodeFileSystem.remove(path);
    },
  };
}
