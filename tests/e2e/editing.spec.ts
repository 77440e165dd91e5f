import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('a story is edited, saves itself, and closing at once loses no letter', async () => {
  const { app, page, profile, complaints } = await launchApp();
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await expect(page.getByText('Historien er godkendt. Retter du i den')).toBeVisible();

  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill('Otte timer om ugen, igen');
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByRole('article')).toContainText('Otte timer om ugen, igen');

  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await title.fill('Det sidste, der blev skrevet');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(complaints).toEqual([]);

  const again = await launchApp(profile);
  await again.page.evaluate(() => window.bridge.library.openDemo());
  const list = await again.page.evaluate(() => window.bridge.stories.list());
  expect(list.ok && list.value.map((story) => story.title)).toContain(
    'Det sidste, der blev skrevet',
  );
  await again.app.close();
  await rm(profile, { recursive: true });
});
