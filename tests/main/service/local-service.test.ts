import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLibrary } from '../../../main/library/open-library.ts';
import { localService } from '../../../main/service/local-service.ts';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { bookletWorker } from '../../support/booklet-worker-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A service with settings and a demo of its own, and everything that it told unasked. */
async function made() {
  const folder = await temporaryFolder();
  const demo = { from: join(folder, 'program', 'demo'), to: join(folder, 'bruger', 'demo') };
  const told: string[] = [];
  const settings = join(folder, 'indstillinger');
  const service = localService({ settings, demo, bookletWorker }, (name) => told.push(name));
  onTestFinished(async () => {
    await service.close();
  });
  return { folder, demo, service, told };
}

async function withLibrary() {
  const all = await made();
  const folder = join(all.folder, 'bibliotek');
  await all.service.create({ folder, name: 'Prøven', organisation: 'Familie og Job' });
  return { ...all, library: folder };
}

test('nothing is open at first, and calls about stories say so', async () => {
  const { service } = await made();
  expect(await service.current()).toBeNull();
  await expect(service.list()).rejects.toMatchObject({ error: { code: 'no-library' } });
});

test('a made library is open, remembered, and told of', async () => {
  const { service, library, told } = await withLibrary();
  expect(await service.current()).toMatchObject({
    name: 'Prøven',
    organisation: 'Familie og Job',
    folder: library,
    canUndo: false,
  });
  expect(await service.recent()).toEqual([{ folder: library, name: 'Prøven' }]);
  expect(told).toContain('changed');
});

test('a library speaks around its stories in the language it was made in, and Danish where none was said', async () => {
  const { service, folder } = await withLibrary();
  expect(await service.current()).toMatchObject({ language: 'da' });
  await service.create({
    folder: join(folder, 'en'),
    name: 'Ours',
    organisation: '',
    language: 'en',
  });
  expect(await service.current()).toMatchObject({ language: 'en' });
  const { title } = await service.preparePublication({
    ...{ collection: null, scope: 'web' },
    ...{ title: null, introduction: null, audience: null, accent: null },
  });
  expect(title).toBe('Good stories from Ours');
});

test('the library that was open last is remembered first, and each once', async () => {
  const { service, folder, library } = await withLibrary();
  const other = join(folder, 'andet');
  await service.create({ folder: other, name: 'Andet', organisation: '' });
  await service.open({ folder: library });
  expect((await service.recent()).map(({ name }) => name)).toEqual(['Prøven', 'Andet']);
});

test('opening something else than a library leaves the open one open', async () => {
  const { service, folder, library } = await withLibrary();
  await expect(service.open({ folder })).rejects.toMatchObject({
    problem: { code: 'not-a-library' },
  });
  expect(await service.current()).toMatchObject({ folder: library });
});

test('the demo is copied for the user once, so that changes to it stay', async () => {
  const { service, demo } = await made();
  await mkdir(join(demo.from, '..'), { recursive: true });
  await createLibrary(demo.from, { name: 'Demo', language: 'da', organisation: '' });
  await service.openDemo();
  await service.importText({ text: 'En historie, som brugeren satte ind.' });
  await service.close();
  expect(await service.openDemo()).toMatchObject({ name: 'Demo', folder: demo.to });
  expect(await service.list()).toHaveLength(1);
});

test('files come into the inbox with a report, and the import is one step to undo', async () => {
  const { service, folder, told } = await withLibrary();
  const mails = join(folder, 'mails');
  await mkdir(mails);
  await writeFile(join(mails, 'a.txt'), 'Kaffe klokken ni\n\nHun kom, fordi der var kaffe.');
  await writeFile(join(mails, 'b.txt'), 'Cyklen\n\nHan kom på cykel.');
  await writeFile(join(mails, 'c.pdf'), '%PDF');
  const report = await service.importPaths({ paths: [mails] });
  // As the inbox shows them: newest first.
  expect(report?.stories.map(({ title }) => title)).toEqual(['Cyklen', 'Kaffe klokken ni']);
  expect(report?.setAside).toMatchObject([
    { source: join(mails, 'c.pdf'), group: 'unread', reason: expect.stringContaining('.pdf') },
  ]);

  expect(told).toContain('importing');
  expect(await service.search({ query: 'cykel' })).toEqual([report?.stories[0]?.id]);

  await service.undo();
  expect(await service.list()).toEqual([]);
  await service.redo();
  expect(await service.list()).toHaveLength(2);
});

test('pasted text is a story of its own kind, and empty text is set aside', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Han kom på cykel hver dag.' });
  const id = stories[0]?.id ?? '';
  expect(await service.get({ id })).toMatchObject({ source: { kind: 'paste' }, status: 'inbox' });
  expect(await service.importText({ text: '  \n' })).toMatchObject({
    stories: [],
    setAside: [{ reason: expect.stringContaining('ingen tekst') }],
  });
  expect(await service.importText({ text: '  \n', language: 'en' })).toMatchObject({
    setAside: [{ reason: expect.stringContaining('no text') }],
  });
});

test('a story is edited, archived, approved and put into the bin', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Han kom på cykel hver dag.' });
  const id = stories[0]?.id ?? '';
  await service.edit({ id, content: { title: 'Cyklen' } });
  await service.approve({ ids: [id], by: 'Anna', isRead: true });
  expect(await service.list()).toMatchObject([{ title: 'Cyklen', status: 'approved' }]);
  await service.archive({ id, archived: true });
  expect(await service.list()).toMatchObject([{ archived: true }]);
  await service.remove({ id });
  expect(await service.list()).toEqual([]);
  expect(await service.get({ id })).toBeNull();
});

test('a new term is answered with its id, told of, and can be taken back', async () => {
  const { service, told } = await withLibrary();
  const wanted = { label: 'gåtur', description: 'Man går sammen.', synonyms: ['Gåtur', 'gå'] };
  told.length = 0;
  const term = await service.addTerm({ facet: 'method', term: wanted });
  expect(term).toEqual({ ...wanted, id: 'gaatur', synonyms: ['gå'] });
  expect(told).toEqual(['changed']);
  await service.editTerm({ facet: 'method', id: term.id, term: { ...wanted, label: 'gang' } });
  expect((await service.current())?.taxonomy.method.at(-1)).toMatchObject({ label: 'gang' });
  await service.undo();
  await service.undo();
  expect((await service.current())?.taxonomy.method.map(({ id }) => id)).not.toContain('gaatur');
});

test('a word that names another term is refused with that term', async () => {
  const { service } = await withLibrary();
  await expect(
    service.addTerm({
      facet: 'method',
      term: { label: 'peer', description: 'Det samme.', synonyms: [] },
    }),
  ).rejects.toMatchObject({ problem: { code: 'term-taken', name: 'peer', by: 'peerstøtte' } });
});

test('what is said of a library stands on the disk, in the list of recent ones, and can be undone', async () => {
  const { service, library } = await withLibrary();
  await service.editLibrary({ name: 'Et nyt navn', settings: { accent: '#0055aa' } });
  await service.close();
  await service.open({ folder: library });
  expect(await service.current()).toMatchObject({
    name: 'Et nyt navn',
    organisation: 'Familie og Job',
    settings: { accent: '#0055aa' },
  });
  expect(await service.recent()).toEqual([{ folder: library, name: 'Et nyt navn' }]);
  await service.editLibrary({ language: 'en' });
  await service.undo();
  expect(await service.current()).toMatchObject({ name: 'Et nyt navn', language: 'da' });
});

test('a rule is counted before it is made, and erases what is due at once when it is', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Han kom på cykel hver dag.' });
  const [id = ''] = stories.map((story) => story.id);
  const rules = { ...newLibraryRules, eraseOriginals: 'at-approval' } as const;
  expect(await service.countDueOriginals(rules)).toBe(0);
  await service.approve({ ids: [id], by: 'Anna', isRead: true });
  expect(await service.countDueOriginals({ eraseOriginals: 30 })).toBe(0);
  expect(await service.countDueOriginals(rules)).toBe(1);
  expect(await service.hasOriginal({ id })).toBe(true);
  await service.editLibrary({ rules });
  await vi.waitFor(async () => expect(await service.hasOriginal({ id })).toBe(false));
  expect(await service.countDueOriginals(rules)).toBe(0);
});

test('nobody approves without saying that they have read', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Han kom på cykel hver dag.' });
  const id = stories[0]?.id ?? '';
  await service.edit({ id, content: { title: 'Cyklen' } });
  await expect(service.approve({ ids: [id], by: 'Anna', isRead: false })).rejects.toMatchObject({
    error: { code: 'bad-argument', fields: ['isRead'] },
  });
  expect(await service.list()).toMatchObject([{ status: 'inbox' }]);
});

test('an approval says who and when, and one story that is not ready holds all back', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Cyklen\n\nHan kom på cykel hver dag.' });
  const other = await service.importText({ text: 'Opkaldet\n\nRing til hende på 20 30 40 50.' });
  const ids = [...stories, ...other.stories].map(({ id }) => id);
  const [ready = '', notReady = ''] = ids;
  expect(await service.readiness({ ids })).toEqual([
    { id: ready, missing: 0, open: 0 },
    { id: notReady, missing: 1, open: 0 },
  ]);
  expect(await service.reasons({ id: ready })).toEqual([]);
  expect(await service.reasons({ id: notReady })).toMatchObject([
    { code: 'identifier', place: { field: 'body' }, finding: { text: '20 30 40 50' } },
  ]);
  await expect(service.approve({ ids, by: 'Anna', isRead: true })).rejects.toMatchObject({
    problem: { code: 'not-approvable', id: notReady },
  });
  expect(await service.get({ id: ready })).toMatchObject({ status: 'inbox', approval: null });
  await service.approve({ ids: [ready], by: 'Anna', isRead: true });
  expect(await service.get({ id: ready })).toMatchObject({
    approval: { by: 'Anna', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
});

test('where two must read, the first one’s word is no approval yet, and the second one’s is', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Han kom på cykel hver dag.' });
  const ids = stories.map(({ id }) => id);
  await service.editLibrary({ rules: { ...newLibraryRules, secondReview: true } });
  expect(await service.approve({ ids, by: 'Anna', isRead: true })).toEqual({
    approved: 0,
    read: 1,
  });
  await expect(service.approve({ ids, by: ' anna', isRead: true })).rejects.toMatchObject({
    problem: { code: 'not-approvable', reasons: [{ code: 'second-reader', by: 'Anna' }] },
  });
  expect(await service.approve({ ids, by: 'Bo', isRead: true })).toEqual({ approved: 1, read: 0 });
});

test('what has a form of its own is found by the form alone', async () => {
  const { service } = await withLibrary();
  const texts = ['Ring 20 30 40 50.', 'Vi mødte Vibeke Ahlgren.'];
  const found = await service.check({ texts, depth: 'form' });
  expect(found).toMatchObject([[{ type: 'PHONE', start: 5, text: '20 30 40 50' }], []]);
});

test('a name that one text of a story tells is found in the others', async () => {
  const { service } = await withLibrary();
  const texts = ['skriv til svenning', '', 'Vi mødte Svenning Ahlgren i Hirtshals.'];
  const found = await service.check({ texts, depth: 'everything' });
  expect(found).toMatchObject([
    [{ type: 'PERSON', start: 10, end: 18, text: 'svenning' }],
    [],
    [
      { type: 'PERSON', start: 9, text: 'Svenning Ahlgren' },
      { type: 'PLACE', text: 'Hirtshals' },
    ],
  ]);
});

test('readiness counts what is left to a person’s judgement', async () => {
  const { service } = await withLibrary();
  const text = 'Cyklen\n\nVi mødte Svenning Ahlgren. Ring 20 30 40 50.';
  const { stories } = await service.importText({ text });
  const [{ id } = { id: '' }] = stories;
  // The number, and the full name that still stands as it came in; the name is also still open.
  expect(await service.readiness({ ids: [id] })).toEqual([{ id, missing: 2, open: 1 }]);
});

test('a story without a lead is listed with how its text begins', async () => {
  const { service } = await withLibrary();
  const { stories } = await service.importText({ text: 'Cyklen\n\nHan kom på cykel hver dag.' });
  expect(await service.list()).toMatchObject([{ excerpt: 'Han kom på cykel hver dag.' }]);
  await service.edit({ id: stories[0]?.id ?? '', content: { lead: 'En dreng kom.' } });
  expect(await service.list()).toMatchObject([{ lead: 'En dreng kom.', excerpt: '' }]);
});
