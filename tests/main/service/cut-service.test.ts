import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localService } from '../../../main/service/local-service.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const mail = [
  'Kære alle',
  '',
  'Aksel kom aldrig om mandagen, og ingen vidste hvorfor. Så flyttede vi mødet til om tirsdagen, og efter tre uger kom han hver gang.',
  '',
  'Venlig hilsen',
  'Rikke Holm',
].join('\n');

/** A service with an empty library, and a folder of its own. */
async function served() {
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
  return { service, told, folder };
}

/** A service with a library into which a mail was pasted, and the story's id. */
async function pasted() {
  const { service, told } = await served();
  const { stories } = await service.importText({ text: mail });
  return { service, told, id: stories[0]?.id ?? '' };
}

/** A service whose inbox holds a mail that is signed by somebody else than who sent it. */
async function signedByAnother() {
  const { service, folder } = await served();
  const file = join(folder, 'svar.eml');
  const head =
    'From: Åse Dam <aada@huset.example>\nTo: Karla Lund <kalu@huset.example>\nSubject: Historier';
  await writeFile(
    file,
    `${head}\nContent-Type: text/plain; charset=utf-8\n\n${mail.replace('Rikke Holm', 'Kaj Storm')}\n`,
  );
  const report = await service.importPaths({ paths: [file], language: 'da' });
  return { service, id: report?.stories[0]?.id ?? '' };
}

test('a story that was sure is unsure where a later import corrects words that it has not', async () => {
  const { service, folder } = await served();
  const sent = async (name: string, text: string) => {
    const file = join(folder, name);
    const head = 'From: Rikke Holm <riho@huset.example>\nSubject: Historier';
    await writeFile(file, `${head}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`);
    return service.importPaths({ paths: [file], language: 'da' });
  };
  const report = await sent('a.eml', mail);
  expect(await service.listUnsure()).toEqual([]);
  await sent('b.eml', 'Hov, der skal stå fem uger, ikke ni uger.');
  expect(await service.listUnsure()).toEqual([report?.stories[0]?.id]);
});

test('a message is read with what was cut out of it, and cut otherwise', async () => {
  const { service, told, id } = await pasted();
  const message = await service.getMessage({ id });
  expect(message?.parts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['greeting', 'story']),
  );
  expect(message).toMatchObject({ author: 'Rikke Holm', next: null });
  const at = message?.parts.findIndex(({ kind }) => kind === 'greeting') ?? -1;
  told.length = 0;
  await service.cutMessage({ id, act: { act: 'put-back', at } });
  expect(told).toEqual(['changed']);
  expect((await service.get({ id }))?.body).toMatch(/^Kære alle/);
  expect((await service.listVersions({ id }))[0]).toMatchObject({ action: 'cut-story' });
  await service.undo();
  expect((await service.get({ id }))?.body).toMatch(/^Aksel/);
});

test('what a person should look at is listed until they have seen it, and again when that is undone', async () => {
  const { service, id } = await signedByAnother();
  expect(await service.listUnsure()).toEqual([id]);
  await service.cutMessage({ id, act: { act: 'look' } });
  expect(await service.listUnsure()).toEqual([]);
  await service.undo();
  expect(await service.listUnsure()).toEqual([id]);
});

test('who may have told a story is offered where that is in doubt, and naming one of them settles it', async () => {
  const { service, id } = await signedByAnother();
  const message = await service.getMessage({ id });
  expect(message?.doubts).toEqual(['teller']);
  expect(message?.tellers.map(({ name }) => name)).toEqual(['Åse Dam', 'Kaj Storm']);
  await service.cutMessage({ id, act: { act: 'name-author', name: 'Kaj Storm', address: '' } });
  expect(await service.getMessage({ id })).toMatchObject({ author: 'Kaj Storm', doubts: [] });
  expect(await service.listUnsure()).toEqual([]);
});

test('the next story is that of the same mail, and is told of by its title', async () => {
  const { service, id } = await pasted();
  const parts = (await service.getMessage({ id }))?.parts ?? [];
  await service.cutMessage({ id, act: { act: 'split', at: parts.length - 1 } });
  const next = (await service.getMessage({ id }))?.next;
  expect(next).not.toBeNull();
  await service.cutMessage({ id, act: { act: 'join', other: next?.id ?? '' } });
  expect((await service.list()).map((story) => story.id)).toEqual([id]);
});

test('what was cut otherwise is known again when the same mail comes once more', async () => {
  const { service, id } = await pasted();
  const at = (await service.getMessage({ id }))?.parts.findIndex(({ kind }) => kind === 'story');
  await service.cutMessage({ id, act: { act: 'move-border', at: at ?? 0, by: 'down' } });
  expect((await service.get({ id }))?.body).toMatch(/^Så flyttede/);
  expect((await service.importText({ text: mail })).stories).toEqual([]);
});

test('an erased message is none, and is not cut', async () => {
  const { service, id } = await pasted();
  await service.eraseOriginal({ id });
  expect(await service.getMessage({ id })).toBeNull();
  await expect(service.cutMessage({ id, act: { act: 'put-back', at: 0 } })).rejects.toMatchObject({
    problem: { code: 'not-recut', why: 'erased' },
  });
});
