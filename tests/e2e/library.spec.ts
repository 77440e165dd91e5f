import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { launchApp } from './launch-app.ts';

// Undo lasts over a restart, and the demo of a used profile may be an edited one.
test.use({ apart: 'library' });

test('the demo opens through a service in a process of its own', async ({
  launched: { app, page },
}) => {
  const opened = await page.evaluate(() => window.bridge.library.openDemo());
  expect(opened).toMatchObject({ ok: true, value: { name: 'Familie og Job', canUndo: false } });
  const list = await page.evaluate(() => window.bridge.stories.list());
  expect(list.ok && list.value.length).toBe(14);
  const processes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ name }) => name),
  );
  expect(processes).toContain('Gode Historier: bibliotek');
});

test('a change reaches the disk, is told of, and can be undone', async ({ launched: { page } }) => {
  const told = await page.evaluate(async () => {
    const events: string[] = [];
    const stop = window.bridge.onEvent((...[name]) => void events.push(name));
    await window.bridge.stories.importText({ text: 'Han kom på cykel hver dag.' });
    const after = await window.bridge.stories.list();
    await window.bridge.library.undo();
    const undone = await window.bridge.stories.list();
    stop();
    return { events, counts: [after, undone].map((list) => (list.ok ? list.value.length : -1)) };
  });
  expect(told.counts).toEqual([15, 14]);
  expect(told.events).toEqual(['changed', 'changed']);
});

test('a problem of the library crosses as data, and a folder that nobody chose is refused', async ({
  launched: { page },
}) => {
  const answers = await page.evaluate(async () => [
    await window.bridge.stories.remove({ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
    await window.bridge.library.reopen({ folder: '/etc' }),
  ]);
  expect(answers).toEqual([
    {
      ok: false,
      error: {
        code: 'library',
        problem: { code: 'story-not-found', id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' },
      },
    },
    { ok: false, error: { code: 'bad-argument', fields: ['folder'] } },
  ]);
});

test('a library is made and files imported by the system’s dialogs', async ({
  launched: { app, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'gode historier æøå '));
  const [library, mail] = [join(folder, 'Vores historier'), join(folder, 'mail.txt')];
  await writeFile(mail, 'Kaffe klokken ni\n\nHun kom, fordi der var kaffe.');
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen.library });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen.mail] });
    },
    { library, mail },
  );
  const report = await page.evaluate(async () => {
    await window.bridge.library.create({ name: 'Vores historier', organisation: 'Os' });
    return window.bridge.stories.importFiles();
  });
  expect(report).toMatchObject({
    ok: true,
    value: { stories: [{ title: 'Kaffe klokken ni', source: mail }], setAside: [] },
  });
  await page.evaluate(() => window.bridge.library.close());
  await rm(folder, { recursive: true });
});

test('quitting closes the library and releases its lock', async () => {
  const { app, page, profile } = await launchApp();
  const opened = await page.evaluate(() => window.bridge.library.openDemo());
  expect(opened.ok).toBe(true);
  const lock = join(profile, 'demo', '.lock');
  await access(lock);
  await app.close();
  await expect(access(lock)).rejects.toThrow('ENOENT');
  await rm(profile, { recursive: true });
});
