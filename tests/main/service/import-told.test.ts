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
  if (entry === undefined) throw new Error('The mail was set aside.');
  const taken = await service.importTold({ ...entry, language: 'da' });
  expect(taken.setAside).toEqual([]);
  const [story] = taken.stories;
  expect((await service.get({ id: story?.id ?? '' }))?.body).toContain('Tusind tak for i går');
  expect(await service.getMessage({ id: story?.id ?? '' })).toMatchObject({ author: 'Åse Dam' });
  await service.undo();
  expect(await service.list()).toEqual([]);
});

const told = [
  'Tak for i går. Aksel kom med, og han blev hele dagen.',
  'Han hjalp i køkkenet og lærte to af de nye at skrælle kartofler, og bagefter spurgte han selv, om han måtte komme igen på torsdag.',
].join(' ');
const mailOf = (day: number, text: string) =>
  [
    'From: Åse Dam <aada@huset.example>',
    'To: Karla Lund <kalu@huset.example>',
    'Subject: Torsdag',
    `Date: Mon, ${day} Mar 2026 09:00:00 +0100`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\n');

test('a text that a person took in is known again when its author sends a later version of it', async () => {
  const { service, folder } = await served();
  const later = join(folder, 'later.eml');
  const entry = {
    text: told,
    author: 'Åse Dam',
    authorEmail: 'aada@huset.example',
    sentAt: '2026-03-02T09:00',
    source: 'first.eml',
  };
  await service.importTold({ ...entry, language: 'da' });
  const more = `${told} Siden har han haft sin egen dag i køkkenet, og de nye spørger efter ham, når han ikke er der.`;
  await writeFile(later, mailOf(9, `Kære Karla\n\n${more}\n\nVenlig hilsen\nÅse Dam\n`));
  const report = await service.importPaths({ paths: [later], language: 'da' });
  expect(report).toMatchObject({ stories: [{ isUnsure: true }], setAside: [] });
  const waiting = (await service.list()).filter(({ archived }) => !archived);
  expect(waiting).toHaveLength(1);
  expect(waiting).toMatchObject([{ date: '2026-03-09' }]);
});

test('what is set aside carries the address and the time of its mail along', async () => {
  const { service, folder } = await served();
  const file = join(folder, 'tak.eml');
  await writeFile(file, mailOf(2, thanks));
  const report = await service.importPaths({ paths: [file], language: 'da' });
  expect(report?.setAside).toMatchObject([
    { authorEmail: 'aada@huset.example', sentAt: expect.stringMatching(/^2026-03-02T/) },
  ]);
  const [entry] = report?.setAside ?? [];
  if (entry === undefined) throw new Error('The mail was set aside.');
  await service.importTold({ ...entry, language: 'da' });
  expect(await service.list()).toMatchObject([{ date: '2026-03-02' }]);
});

test('a story bears the day on which it was told, however it came in and also when it was corrected later', async () => {
  const { service, folder } = await served();
  const bring = async (name: string, day: number, text: string) => {
    const file = join(folder, name);
    await writeFile(file, mailOf(day, `${text}\n\nVenlig hilsen\nÅse Dam`));
    return service.importPaths({ paths: [file], language: 'da' });
  };
  await bring('told.eml', 2, told);
  const aside = await bring('tak.eml', 9, thanks);
  const [entry] = aside?.setAside ?? [];
  if (entry === undefined) throw new Error('The mail was set aside.');
  await service.importTold({ ...entry, language: 'da' });
  const corrected = await bring('ret.eml', 16, 'Ret lige “kartofler” til “gulerødder”, tak.');
  expect(corrected?.setAside).toMatchObject([{ group: 'corrected' }]);
  const stories = await service.list();
  expect(stories.map(({ date }) => date).toSorted()).toEqual(['2026-03-02', '2026-03-09']);
  for (const { id, date } of stories) {
    expect((await service.getMessage({ id }))?.sentAt.slice(0, 10)).toBe(date);
  }
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
