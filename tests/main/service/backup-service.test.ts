import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { withArchive } from '../../../main/library/backup/read-archive.ts';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A service with an open library of one story, a folder for backups, and what it tells. */
async function withStory() {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program'), to: join(folder, 'bruger') };
  const told = vi.fn();
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, told);
  onTestFinished(async () => {
    await service.close();
  });
  const root = join(folder, 'bibliotek');
  await service.create({ folder: root, name: 'Prøven', organisation: '' });
  const { stories } = await service.importText({ text: 'Kaffen\n\nHan kom hver dag.' });
  const place = join(folder, 'usb');
  await mkdir(place);
  told.mockClear();
  return { service, root, place, told, id: stories[0]?.id ?? '' };
}

test('the open library is backed up, and a deleted story comes back from it', async () => {
  const { service, place, told, id } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  const [backup] = await service.listBackups();
  expect(backup).toMatchObject({ stories: 1, problem: null });
  const file = backup?.file ?? '';
  await service.remove({ id });
  expect(await service.inspectBackup({ file })).toMatchObject({
    library: { name: 'Prøven' },
    stories: [{ id, title: 'Kaffen', now: 'gone' }],
    withoutOriginals: null,
  });
  told.mockClear();
  const report = await service.restoreFrom({ file, story: id, replace: false });
  expect(report.restored).toMatchObject([{ id, title: 'Kaffen' }]);
  expect(told).toHaveBeenCalledWith('changed', null);
  expect((await service.inspectBackup({ file })).stories).toMatchObject([{ now: 'same' }]);
  await service.edit({ id, content: { lead: 'Ny' } });
  expect((await service.inspectBackup({ file })).stories).toMatchObject([{ now: 'changed' }]);
});

test('a backup becomes a library beside the open one, whole or with one story of it', async () => {
  const { service, place, id } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  const [{ file } = { file: '' }] = await service.listBackups();
  await service.close();
  for (const [story, folder] of [
    [null, 'hele'],
    [id, 'den ene'],
  ] as const) {
    const wanted = { file, story, folder: join(place, '..', folder), name: 'Prøven' };
    expect(await service.restoreAsNew(wanted)).toMatchObject({
      folder: wanted.folder,
      stories: 1,
      withoutOriginals: null,
    });
    expect(await service.recent()).toContainEqual({ folder: wanted.folder, name: 'Prøven' });
    await service.open({ folder: wanted.folder });
    expect(await service.get({ id })).toMatchObject({ title: 'Kaffen' });
  }
});

test('a person is asked for a place once there is a story, until they have answered', async () => {
  const { service, id } = await withStory();
  expect(await service.backupState()).toMatchObject({ isAsking: true, folder: null });
  await service.remove({ id });
  expect(await service.backupState()).toMatchObject({ isAsking: false });
  await service.undo();
  expect(await service.stopBackups()).toMatchObject({ isAsking: false });
});

test('the service goes on answering while a backup is made', async () => {
  const { service, place } = await withStory();
  const order: string[] = [];
  const backup = service.chooseBackupPlace({ folder: place }).then(() => order.push('backup'));
  await service.list().then(() => order.push('list'));
  await backup;
  expect(order).toEqual(['list', 'backup']);
});

test('backups on a disk that is not in cannot be listed, and it is said why', async () => {
  const { service, place } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  await rm(place, { recursive: true });
  await expect(service.listBackups()).rejects.toMatchObject({
    problem: { code: 'backups-unreadable', folder: place, cause: 'ENOENT' },
  });
  expect(await service.makeBackup()).toMatchObject({
    problem: { code: 'backup-failed', cause: 'ENOENT' },
  });
});

test('a backup that was cut off is listed as such', async () => {
  const { service, place } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  const [{ file } = { file: '' }] = await service.listBackups();
  await truncate(file, 100);
  expect(await service.listBackups()).toMatchObject([{ file, problem: { code: 'not-a-backup' } }]);
});

test('what is found can be repaired, and the views are told', async () => {
  const { service, root, told } = await withStory();
  await writeFile(join(root, 'stories', '.x.json.0123456789ab.tmp'), 'x');
  const { flaws } = await service.verify({ depth: 'quick' });
  expect(flaws).toEqual([{ code: 'unfinished-save', file: 'stories/.x.json.0123456789ab.tmp' }]);
  expect(await service.repair({ flaws })).toMatchObject([{ repair: 'mended' }]);
  expect(told).toHaveBeenCalledWith('changed', null);
  expect((await service.verify({ depth: 'full' })).flaws).toEqual([]);
});

test('what the quick check finds at the opening is told with the library, until it is mended', async () => {
  const { service, root, id } = await withStory();
  expect(await service.current()).toMatchObject({ flaws: 0, readOnly: null });
  await service.close();
  await rm(join(root, 'stories', `${id}.json`));
  await writeFile(join(root, 'stories', '.x.json.0123456789ab.tmp'), 'x');
  expect(await service.open({ folder: root })).toMatchObject({ flaws: 1 });
  await service.repair({ flaws: (await service.verify({ depth: 'full' })).flaws });
  expect(await service.current()).toMatchObject({ flaws: 0 });
});

test('a library of a newer program opens for reading, and says so', async () => {
  const { service, root, id } = await withStory();
  await service.close();
  const head = join(root, 'library.json');
  await writeFile(head, (await readFile(head, 'utf8')).replace(/"format": \d+/, '"format": 99'));
  expect(await service.open({ folder: root })).toMatchObject({ readOnly: 'newer' });
  await expect(service.edit({ id, content: { lead: 'Ny' } })).rejects.toMatchObject({
    problem: { code: 'read-only', why: 'newer' },
  });
});

test('without an open library there is nothing to back up or to look through', async () => {
  const { service } = await withStory();
  await service.close();
  const refusal = { error: { code: 'no-library' } };
  await expect(service.makeBackup()).rejects.toMatchObject(refusal);
  await expect(service.verify({ depth: 'quick' })).rejects.toMatchObject(refusal);
});

test('the copies that may hold a story as it came are named, also where they cannot be reached', async () => {
  const { service, place, id } = await withStory();
  expect(await service.listCopies({ id })).toEqual([]);
  await service.chooseBackupPlace({ folder: place });
  const [{ file, madeAt } = { file: '', madeAt: '' }] = await service.listBackups();
  // The originals in the place of today are written anew without it; the story as it was stays.
  expect(await service.listCopies({ id })).toEqual([{ file, madeAt, isReached: true }]);
  const next = join(place, '..', 'ny usb');
  await mkdir(next);
  await service.chooseBackupPlace({ folder: next });
  const copies = await service.listCopies({ id });
  expect(copies.map((copy) => copy.file)).toEqual([
    expect.stringMatching(/ny usb.gode-historier-2.*zip$/),
    expect.stringMatching(/usb.gode-historier-originaler-.*zip$/),
    file,
  ]);
  await writeFile(file, 'ikke en kopi');
  // What cannot be read may hold it; when it was made, its name tells.
  const named = { file, madeAt: `${madeAt.slice(0, 19)}.000Z`, isReached: true };
  expect(await service.listCopies({ id })).toContainEqual(named);
  await rm(place, { recursive: true });
  const away = { file: place, madeAt, isReached: false };
  expect((await service.listCopies({ id })).slice(1)).toEqual([away]);
  await service.stopBackups();
  expect((await service.listCopies({ id })).slice(2)).toHaveLength(1);
});

test('a story that came after a copy was made is not in it', async () => {
  const { service, place } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  const { stories } = await service.importText({ text: 'Cyklen\n\nHan kom hver dag.' });
  expect(await service.listCopies({ id: stories[0]?.id ?? '' })).toEqual([]);
});

test('an original that is erased leaves the backup without waiting for the next day', async () => {
  const { service, place, id } = await withStory();
  await service.chooseBackupPlace({ folder: place });
  const originals = async () => {
    const [name = ''] = (await readdir(place)).filter((file) => file.includes('originaler'));
    return withArchive(join(place, name), async ({ manifest }) => manifest.files.length);
  };
  expect(await originals()).toBe(1);
  await service.eraseOriginal({ id });
  await expect.poll(originals).toBe(0);
});
