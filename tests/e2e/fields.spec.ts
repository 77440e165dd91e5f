import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

const picture = resolve(import.meta.dirname, '../../demo/approved/to-kopper-ved-vinduet.png');

test('figures, people and a picture are written in the real app and read again', async () => {
  const { app, page, profile, complaints } = await launchApp();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, picture);
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();

  await page.getByRole('button', { name: 'Før og efter' }).click();
  await page.keyboard.type('Natlige opkald');
  const figure = page.getByRole('group', { name: 'Natlige opkald', exact: true });
  await figure.getByRole('textbox', { name: 'Før' }).fill('ca. 12');
  await figure.getByRole('textbox', { name: 'Efter' }).fill('0');

  await page.getByRole('button', { name: 'En bidragyder' }).click();
  const person = page.getByRole('group', { name: /^bidragyder nr\./ });
  await person.getByRole('textbox', { name: 'Stilling eller rolle' }).fill('aftenvagt');

  await page.getByRole('button', { name: 'Billede, lyd eller film' }).click();
  await page.getByRole('textbox', { name: 'Hvad ser man?' }).last().fill('To dampende kopper');
  await page.getByRole('radio', { name: 'Nej, ingen kan genkendes' }).last().check();
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();

  const story = page.getByRole('article');
  await expect(story).toContainText('fra ca. 12 til 0');
  await expect(story).toContainText('Fortalt af aftenvagt');
  const seen = story.getByRole('img', { name: 'To dampende kopper' });
  await seen.scrollIntoViewIfNeeded();
  expect(
    await seen.evaluate((image: HTMLImageElement) => image.decode().then(() => image.src)),
  ).toMatch(/^app:\/\/gode-historier\/library-media\/[0-9a-f]{64}\.png$/);
  expect(complaints).toEqual([]);
  const kept = (await seen.getAttribute('src'))?.split('/').at(-1);
  expect(await readdir(join(profile, 'demo', 'media'))).toContain(kept);
  await app.close();
  await rm(profile, { recursive: true });
});
