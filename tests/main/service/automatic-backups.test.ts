import { EventEmitter, once } from 'node:events';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FileSystem } from '../../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../../main/library/disk/node-file-system.ts';
import { openLibrary } from '../../../main/library/open-library.ts';
import { AutomaticBackups } from '../../../main/service/automatic-backups.ts';
import { BackupPlaces } from '../../../main/service/backup-places.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An open library, a place for its backups, and the hour that passes when the test says so. */
async function watched(files: FileSystem = nodeFileSystem) {
  const library = await madeLibrary();
  await library.apply({ type: 'import-stories', imported: [imported(makeStory())] });
  const folder = await temporaryFolder();
  const place = join(folder, 'USB nøgle');
  await mkdir(place);
  let at = '2026-11-20T08:00:00.000Z';
  let hour: () => void = () => undefined;
  const watch = async () => {
    const automatic = new AutomaticBackups({
      places: new BackupPlaces(folder, nodeFileSystem),
      files,
      onChange: () => undefined,
      now: () => new Date(at),
      regularly: (work) => {
        hour = work;
        return () => undefined;
      },
    });
    onTestFinished(() => automatic.leave());
    await automatic.enter(library);
    return automatic;
  };
  /** Waits for what was begun by itself: another turn comes after it. */
  const settled = async (automatic: AutomaticBackups, time = at) => {
    at = time;
    hour();
    await automatic.settled();
  };
  const names = async () => (await readdir(place)).filter((name) => /\d{4}-/.test(name)).sort();
  return { library, place, watch, settled, names, setTime: (time: string) => (at = time) };
}

test('nothing is written anywhere until a place was chosen', async () => {
  const { watch, settled, names } = await watched();
  const automatic = await watch();
  await settled(automatic, '2026-11-25T08:00:00.000Z');
  expect(await names()).toEqual([]);
  expect(automatic.state).toMatchObject({ folder: null, lastAt: '', isAnswered: false });
});

test('choosing a place makes the first backup there, and opening makes the next', async () => {
  const { place, watch, settled, names, setTime } = await watched();
  const automatic = await watch();
  await automatic.choose(place);
  expect(automatic.state).toEqual({
    folder: place,
    lastAt: '2026-11-20T08:00:00.000Z',
    problem: null,
    isAnswered: true,
    isBusy: false,
  });
  await automatic.leave();
  setTime('2026-11-21T08:00:00.000Z');
  await settled(await watch());
  expect(await names()).toHaveLength(2);
});

test('a library that stays open is backed up a day later, and not before', async () => {
  const { place, watch, settled, names } = await watched();
  const automatic = await watch();
  await automatic.choose(place);
  await settled(automatic, '2026-11-21T07:59:00.000Z');
  expect(await names()).toHaveLength(1);
  await settled(automatic, '2026-11-21T08:00:00.000Z');
  expect(await names()).toHaveLength(2);
});

test('a disk that is not in stays said, also after a restart, until a backup has succeeded', async () => {
  const { place, watch, settled, names } = await watched();
  const first = await watch();
  await first.choose(place);
  await rm(place, { recursive: true });
  await first.make();
  const problem = { code: 'backup-failed', folder: place, cause: 'ENOENT' };
  expect(first.state).toMatchObject({ folder: place, problem });
  await first.leave();

  const second = await watch();
  expect(second.state).toMatchObject({ problem });
  await second.settled();
  expect(second.state).toMatchObject({ problem });
  await mkdir(place);
  await settled(second);
  expect(second.state.problem).toBeNull();
  expect(await names()).toHaveLength(1);
});

test('a place in which no backup can be made is refused, and the old one stays', async () => {
  const { library, place, watch } = await watched();
  const automatic = await watch();
  await automatic.choose(place);
  await expect(automatic.choose(join(library.root, 'backups'))).rejects.toMatchObject({
    problem: { code: 'backup-inside-library' },
  });
  await expect(automatic.choose(join(place, 'ikke her'))).rejects.toMatchObject({
    problem: { code: 'backup-failed', cause: 'ENOENT' },
  });
  expect(automatic.state).toMatchObject({ folder: place, problem: null });
});

test('who wants no backups any longer is not asked again, and those that are there stay', async () => {
  const { place, watch, settled, names } = await watched();
  const automatic = await watch();
  await automatic.choose(place);
  await automatic.stop();
  await settled(automatic, '2026-12-20T08:00:00.000Z');
  expect(automatic.state).toMatchObject({ folder: null, isAnswered: true });
  expect(await names()).toHaveLength(1);
});

test('closing the library ends a backup that is under way, and leaves nothing half in the place', async () => {
  const disk = new EventEmitter();
  const isBegun = once(disk, 'begun');
  const { place, watch } = await watched({
    ...nodeFileSystem,
    async *readPieces(path) {
      if (path.includes('stories')) disk.emit('begun');
      yield* nodeFileSystem.readPieces(path);
    },
  });
  const automatic = await watch();
  const choosing = automatic.choose(place);
  const refused = expect(choosing).rejects.toMatchObject({ name: 'AbortError' });
  await isBegun;
  await automatic.leave();
  await refused;
  expect(await readdir(place)).toEqual([]);
});

test('a copy of the library has no place until one is chosen, so that it takes nobody else’s', async () => {
  const { library, place, watch, names } = await watched();
  const automatic = await watch();
  await automatic.choose(place);
  const copy = join(place, '..', 'kopien');
  await cp(library.root, copy, { recursive: true });
  await rm(join(copy, '.lock'));
  const other = await openLibrary(copy, 'change');
  onTestFinished(() => other.close());
  await automatic.enter(other);
  expect(automatic.state).toMatchObject({ folder: null, isAnswered: false });
  await automatic.settled();
  expect(await names()).toHaveLength(1);
});
