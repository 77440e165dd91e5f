import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('a story is cleaned of what was found, approved, and loses its approval when it is changed', async () => {
  const { app, page, profile, complaints } = await launchApp();
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').waitFor();
  await page.evaluate(() =>
    window.bridge.stories.importText({ text: 'Cyklen\n\nRing til ham på 20 30 40 50 i dag.' }),
  );
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /^Cyklen \d/ }).click();
  await page.getByRole('button', { name: 'Godkend …', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /20 30 40 50/ })
    .click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('20 30 40 50');
  await page.keyboard.type('telefonen');
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await expect(page.getByText(/^Ingen fund/)).toBeVisible();

  await page.getByRole('button', { name: 'Godkend …', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Godkend ”Cyklen”' });
  await dialog.getByRole('textbox', { name: 'Hvem godkender?' }).fill('Lone Vang');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Historier', exact: true }).click();
  await page.getByRole('option', { name: /^Cyklen \d/ }).click();
  await expect(page.getByRole('article')).toContainText('Ring til ham på telefonen i dag.');
  await expect(page.getByRole('article')).toContainText('Godkendt af Lone Vang');

  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await expect(page.getByText('Historien er godkendt. Retter du i den')).toBeVisible();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Cyklen ved muren');
  await expect(page.getByText('godkendelsen er taget tilbage')).toBeVisible();
  expect(complaints).toEqual([]);
  await app.close();
  await rm(profile, { recursive: true });
});
