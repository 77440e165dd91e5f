import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

// It leaves a library open, and dialogs that answer by themselves.
test.use({ apart: 'consent' });

test('a consent form is written where the user says, and shown', async ({ launched }) => {
  const { app, page } = launched;
  const folder = await mkdtemp(join(tmpdir(), 'gode-historier-samtykke-'));
  const file = join(folder, 'samtykke.pdf');
  await app.evaluate(({ dialog, shell }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    shell.openPath = (path) => {
      process.env.SHOWN = path;
      return Promise.resolve('');
    };
  }, file);
  await page.evaluate(() => window.bridge.library.openDemo());
  await page.getByRole('button', { name: /^Historier/ }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.locator('summary', { hasText: /^Borgeren/ }).press('Enter');
  await page.getByRole('button', { name: 'Udskriv samtykkeerklæring …' }).press('Enter');
  await expect(page.getByText(`Samtykkeerklæringen ligger i ${file}`)).toBeVisible();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await app.evaluate(() => process.env.SHOWN)).toBe(file);
  await rm(folder, { recursive: true });
});
