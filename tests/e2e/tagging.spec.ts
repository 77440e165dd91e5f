import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('a tag that is made while tagging is on the disk with the story', async () => {
  const { app, page, profile, complaints } = await launchApp();
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Mærk', exact: true }).click();
  await page.getByRole('combobox', { name: 'Metode' }).fill('gåtur');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Hvad betyder det/ }).fill('Man går en tur sammen.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Fjern gåtur' })).toBeVisible();
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await app.close();

  const again = await launchApp(profile);
  await again.page.getByRole('button', { name: /^Familie og Job/ }).click();
  await expect(again.page.getByRole('listbox')).toBeVisible();
  const found = await again.page.evaluate(async () => {
    const [library, list] = [
      await window.bridge.library.current(),
      await window.bridge.stories.list(),
    ];
    return {
      term: library.ok && library.value?.taxonomy.method.at(-1)?.label,
      stories: list.ok && list.value.filter(({ tags }) => tags.method.includes('gaatur')).length,
    };
  });
  expect(found).toEqual({ term: 'gåtur', stories: 1 });
  expect(complaints).toEqual([]);
  await again.app.close();
  await rm(profile, { recursive: true });
});
