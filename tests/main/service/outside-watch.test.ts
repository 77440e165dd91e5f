import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A service with an open library of one story in a folder, and the story's file. */
async function withStory(name: string) {
  const folder = join(await temporaryFolder(), name);
  await mkdir(folder);
  const told = vi.fn();
  const demo = { from: join(folder, 'program'), to: join(folder, 'bruger') };
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, told);
  onTestFinished(async () => {
    await service.close();
  });
  const root = join(folder, 'bibliotek');
  await service.create({ folder: root, name: 'Prøven', organisation: '' });
  const { stories } = await service.importText({ text: 'Kaffen\n\nHan kom hver dag.' });
  const id = stories[0]?.id ?? '';
  const file = join(root, 'stories', `${id}.json`);
  const elsewhere = async () => {
    const story = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...story, lead: 'Derfra' }));
  };
  return { service, root, told, id, elsewhere };
}

test('a change from outside is noticed while the library is open, and the views are told', async () => {
  const { service, told, id, elsewhere } = await withStory('Delt drev æøå');
  told.mockClear();
  await elsewhere();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith('changed', null), { timeout: 10_000 });
  expect(await service.get({ id })).toMatchObject({ lead: 'Derfra' });
  expect(await service.current()).toMatchObject({ conflicts: [{ id, title: 'Kaffen' }] });
  await service.seeConflict({ id });
  expect(await service.current()).toMatchObject({ conflicts: [] });
});

test('a library in a cloud folder is said to be so once', async () => {
  const { service, root } = await withStory('OneDrive - Havnehuset');
  expect(await service.current()).toMatchObject({ cloud: 'OneDrive' });
  await service.close();
  expect(await service.open({ folder: root })).toMatchObject({ cloud: '' });
});
