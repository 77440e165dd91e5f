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

test('of a copied mail that does not look like a story its head stays out', async () => {
  const { service } = await served();
  const head =
    'Fra: Åse Dam <aada@huset.example>\nSendt: 3. marts 2025 09:00\nTil: Bo Lund <bolu@huset.example>\nEmne: SV: Historier';
  const { stories } = await service.importText({
    text: `${head}\n\nTusind tak for i går, det var en dejlig dag.\n\nÅse`,
    language: 'da',
  });
  const story = await service.get({ id: stories[0]?.id ?? '' });
  expect(story?.body).toContain('Tusind tak for i går');
  expect(story?.body).not.toContain('bolu');
});

test('the report begins with what a person should look at, as the inbox does', async () => {
  const { service, folder } = await served();
  const mails = join(folder, 'mails');
  await mkdir(mails);
  const told =
    'Aksel kom aldrig om mandagen, og ingen vidste hvorfor. Så flyttede vi mødet til om tirsdagen, og efter tre uger kom han hver gang.';
  const mail = (day: number, text: string, signer: string) =>
    [
      'From: Åse Dam <aada@huset.example>',
      'To: Karla Lund <kalu@huset.example>',
      'Subject: Historier',
      `Date: Mon, ${day} Mar 2026 09:00:00 +0100`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Kære Karla\n\n${text}\n\nVenlig hilsen\n${signer}\n`,
    ].join('\n');
  await writeFile(join(mails, 'a.eml'), mail(9, told, 'Åse Dam'));
  await writeFile(
    join(mails, 'b.eml'),
    mail(
      2,
      'Viggo fik en nøgle til værkstedet, fordi ingen andre ville have den. Nu er det ham, der lukker op for de nye hver morgen klokken otte.',
      'Kaj Storm',
    ),
  );
  const report = await service.importPaths({ paths: [mails], language: 'da' });
  const [first] = report?.stories ?? [];
  expect(first?.isUnsure).toBe(report?.stories.some(({ isUnsure }) => isUnsure));
  expect(first?.source).toContain('b.eml');
});

test('an empty paste is none', async () => {
  const { service } = await served();
  expect((await service.importText({ text: '  \n', language: 'da' })).stories).toEqual([]);
});
