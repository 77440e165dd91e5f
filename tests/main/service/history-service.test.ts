import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A service with a library of one pasted story that was edited, and the story's id. */
async function edited() {
  const folder = await temporaryFolder();
  const told: string[] = [];
  const service = localService(
    { settings: join(folder, 'indstillinger'), demo: { from: folder, to: folder }, bookletWorker },
    (name) => told.push(name),
  );
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: join(folder, 'bib'), name: 'Prøven', organisation: '' });
  const { stories } = await service.importText({ text: 'Kaffe\n\nSofie kom hver tirsdag.' });
  const id = stories[0]?.id ?? '';
  await service.edit({ id, content: { body: 'Pigen kom hver tirsdag.' } });
  return { service, id, told };
}

test('versions are listed with what they changed, and one comes back', async () => {
  const { service, id, told } = await edited();
  const versions = await service.listVersions({ id });
  expect(versions).toMatchObject([
    { number: null, action: 'edit-story', changed: [{ field: 'body' }] },
    { number: 1, action: 'import-stories', changed: [] },
  ]);
  told.length = 0;
  await service.restoreVersion({ id, number: 1 });
  expect(told).toEqual(['changed']);
  expect((await service.get({ id }))?.body).toBe('Sofie kom hver tirsdag.');
  await expect(service.restoreVersion({ id, number: 7 })).rejects.toMatchObject({
    problem: { code: 'version-not-found', number: 7 },
  });
});

test('a deleted story is listed and comes back', async () => {
  const { service, id } = await edited();
  await service.remove({ id });
  expect(await service.listDeleted()).toMatchObject([{ id, title: 'Kaffe' }]);
  await service.restoreDeleted({ id });
  expect(await service.get({ id })).not.toBeNull();
  expect(await service.listDeleted()).toEqual([]);
});

test('erasing an original takes the version with it that held its text', async () => {
  const { service, id } = await edited();
  await service.eraseOriginal({ id });
  expect(await service.listVersions({ id })).toMatchObject([{ number: null }]);
  expect(await service.current()).toMatchObject({ canUndo: false });
});
