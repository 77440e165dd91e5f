import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

/** The system's dialogs answer with these folders. */
type Answers = { readonly save: string; readonly open: string };

test('a story is deleted, and comes back from a backup on a path with spaces and æøå', async ({
  launched: { app, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'gode historier æøå '));
  const [library, place, anew] = ['Vores historier', 'USB nøgle', 'Vores historier igen'].map(
    (name) => join(folder, name),
  ) as [string, string, string];
  await mkdir(place);
  const answer = (answers: Answers) =>
    app.evaluate(({ dialog }, { save, open }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
    }, answers);
  await answer({ save: library, open: place });
  await page.evaluate(async () => {
    await window.bridge.library.create({ name: 'Vores historier', organisation: 'Os' });
    await window.bridge.stories.importText({ text: 'Kaffe klokken ni\n\nHun kom.' });
  });

  await page.getByRole('button', { name: 'Vælg et sted …' }).click();
  await expect(page.getByText('Sikkerhedskopien er lavet og læst igennem.')).toBeVisible();
  const kept = await readdir(place);
  expect(kept.filter((name) => name.endsWith('.zip'))).toHaveLength(2);

  const [story] = await page.evaluate(async () => {
    const list = await window.bridge.stories.list();
    return list.ok ? list.value : [];
  });
  await page.evaluate((id) => window.bridge.stories.remove({ id }), story?.id ?? '');
  await openBackup(page);
  const dialog = page.getByRole('dialog', { name: 'Hent noget tilbage' });
  await dialog.getByRole('button', { name: 'Hent tilbage: Kaffe klokken ni' }).click();
  await expect(dialog.getByText('1 historie er hentet tilbage.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await readdir(join(library, 'stories'))).toEqual([`${story?.id}.json`]);

  await answer({ save: anew, open: place });
  await openBackup(page);
  await dialog.getByRole('radio', { name: 'I et nyt bibliotek for sig' }).check();
  await dialog.getByRole('button', { name: 'Lav et bibliotek af kopien …' }).click();
  await expect(dialog.getByText(`1 historie ligger nu i ${anew}`)).toBeVisible();
  expect(await readdir(join(anew, 'stories'))).toEqual([`${story?.id}.json`]);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Åbn det nye bibliotek' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(anew)).toBeVisible();
  await page.evaluate(() => window.bridge.library.close());
  await rm(folder, { recursive: true });
});

async function openBackup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('button', { name: 'Hent noget tilbage …' }).click();
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
}
