import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
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
  const { file } = await service.backUp({ folder: place });
  await service.remove({ id });
  told.mockClear();
  const report = await service.restoreFrom({ file, story: id, replace: false });
  expect(report.restored).toMatchObject([{ id, title: 'Kaffen' }]);
  expect(await service.get({ id })).toMatchObject({ title: 'Kaffen' });
  expect(told).toHaveBeenCalledWith('changed', null);
  await service.undo();
  expect(await service.get({ id })).toBeNull();
});

test('a backup into a disk that is not in is refused with what is wrong', async () => {
  const { service, place } = await withStory();
  await rm(place, { recursive: true });
  await expect(service.backUp({ folder: place })).rejects.toMatchObject({
    problem: { code: 'backup-failed', cause: 'ENOENT' },
  });
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

test('without an open library there is nothing to back up or to look through', async () => {
  const { service, place } = await withStory();
  await service.close();
  const refusal = { error: { code: 'no-library' } };
  await expect(
    Promise.resolve().then(() => service.backUp({ folder: place })),
  ).rejects.toMatchObject(refusal);
  await expect(
    Promise.resolve().then(() => service.verify({ depth: 'quick' })),
  ).rejects.toMatchObject(refusal);
});
