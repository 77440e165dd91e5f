import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function served() {
  const folder = await temporaryFolder();
  const service = localService(
    { settings: join(folder, 'indstillinger'), demo: { from: folder, to: folder }, bookletWorker },
    () => undefined,
  );
  onTestFinished(async () => {
    await service.close();
  });
  await service.create({ folder: join(folder, 'bib'), name: 'Prøven', organisation: '' });
  return { service, folder };
}

const thanks =
  'Kære alle\n\nTusind tak for i går, det var en dejlig dag.\n\nVenlig hilsen\nÅse Dam';

test('what was set aside tells whose it is, what it says and what to do, and comes in where a person says so', async () => {
  const { service, folder } = await served();
  const mails = join(folder, 'mails');
  await mkdir(mails);
  const head =
    'From: Åse Dam <aada@huset.example>\nTo: Karla Lund <kalu@huset.example>\nSubject: Tak';
  const type = 'Content-Type: text/plain; charset=utf-8';
  await writeFile(join(mails, 'tak.eml'), `${head}\n${type}\n\n${thanks}\n`);
  const report = await service.importPaths({ paths: [mails], language: 'da' });
  expect(report).toMatchObject({
    stories: [],
    setAside: [{ author: 'Åse Dam', group: 'other', text: expect.stringContaining('Tusind tak') }],
  });
  const [entry] = report?.setAside ?? [];
  const { text = '', author = '', source = '' } = entry ?? {};
  const taken = await service.importTold({ text, author, source, language: 'da' });
  expect(taken.setAside).toEqual([]);
  const [story] = taken.stories;
  expect((await service.get({ id: story?.id ?? '' }))?.body).toContain('Tusind tak for i går');
  expect(await service.getMessage({ id: story?.id ?? '' })).toMatchObject({ author: 'Åse Dam' });
  await service.undo();
  expect(await service.list()).toEqual([]);
});

test('a text that a person pastes comes in though it does not look like a story, to be looked at', async () => {
  const { service } = await served();
  const { stories, setAside } = await service.importText({ text: thanks, language: 'da' });
  expect(setAside).toEqual([]);
  expect(stories).toMatchObject([{ isUnsure: true }]);
  const message = await service.getMessage({ id: stories[0]?.id ?? '' });
  expect(message).toMatchObject({ author: 'Åse Dam', doubts: ['kind'] });
});

test('an empty paste is none', async () => {
  const { service } = await served();
  expect((await service.importText({ text: '  \n', language: 'da' })).stories).toEqual([]);
});
