import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

const status = (page: Page) => page.getByRole('status').last();
const versions = (page: Page) => page.getByRole('region', { name: 'Versioner' });
const story = 'Otte timer om ugen';

/** The demo in a window whose profile outlives it. */
async function demo(profile?: string): Promise<LaunchedApp> {
  const launched = await launchApp(profile);
  await launched.page.evaluate(() => window.bridge.library.openDemo());
  await launched.page.getByRole('listbox').getByRole('option').first().waitFor();
  return launched;
}

async function openStory(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('article').getByRole('heading').first()).toContainText(name);
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Electron can't open the blank page that axe's default mode gathers its results in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test('a version is read and brought back, and every step is undone after a restart', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'gode-historier-e2e-'));
  const first = await demo(profile);
  await openStory(first.page, story);
  await rename(first.page, 'Ni timer om ugen');
  await first.page.getByRole('button', { name: 'Versioner' }).click();
  await expect(versions(first.page).getByRole('listitem').first()).toContainText(
    'Ændret: Titel, Status',
  );
  await expect(versions(first.page).getByRole('insertion').first()).toContainText('Ni');
  await expect(versions(first.page).getByRole('deletion').first()).toContainText('Otte');
  await expectAccessible(first.page);

  await versions(first.page)
    .getByRole('button', { name: /^Tag den frem igen ?versionen fra/ })
    .click();
  await expect(status(first.page)).toHaveText('Versionen er taget frem. Det kan fortrydes.');
  await expect(versions(first.page).getByRole('heading', { name: 'Versioner' })).toBeFocused();
  await expect(versions(first.page).getByRole('listitem')).toHaveCount(3);
  await first.page.getByRole('button', { name: 'Tilbage til historien' }).click();
  await expect(first.page.getByRole('article')).toContainText(story);
  expect(first.complaints).toEqual([]);
  await first.app.close();

  const again = await demo(profile);
  await openStory(again.page, story);
  await again.page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(again.page.getByRole('article')).toContainText('Ni timer om ugen');
  await again.page.keyboard.press('Control+z');
  await expect(again.page.getByRole('article')).toContainText(story);
  await expect(again.page.getByRole('button', { name: 'Fortryd', exact: true })).toBeDisabled();
  await again.page.getByRole('button', { name: 'Gentag', exact: true }).click();
  await expect(again.page.getByRole('article')).toContainText('Ni timer om ugen');
  await again.close();
});

test('a deleted story lies in the bin, also after a restart, and is put back', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'gode-historier-e2e-'));
  const first = await demo(profile);
  await openStory(first.page, story);
  await first.page.getByRole('button', { name: 'Slet', exact: true }).click();
  await expect(status(first.page)).toHaveText('Flyttet til papirkurven.');
  await first.app.close();

  const again = await demo(profile);
  await again.page.keyboard.press('Control+6');
  const bin = again.page.getByRole('list', { name: 'Papirkurv' });
  await expect(bin.getByRole('listitem')).toHaveText([/Otte timer.*Forsvinder om 30 dage/]);
  await expectAccessible(again.page);
  await bin.getByRole('button', { name: new RegExp(`^Læg tilbage ?”${story}”$`) }).click();
  await expect(status(again.page)).toHaveText(`”${story}” er tilbage i biblioteket.`);
  await expect(again.page.getByRole('heading', { name: 'Papirkurven er tom' })).toBeVisible();
  await again.page.getByRole('button', { name: 'Historier' }).click();
  await expect(again.page.getByRole('option', { name: story })).toBeVisible();
  expect(again.complaints).toEqual([]);
  await again.close();
});

test('an original is erased when a person said so twice, by the keyboard, and not before', async () => {
  const { app, page, complaints, close } = await launchApp();
  const folder = await mkdtemp(join(tmpdir(), 'gode historier æøå '));
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(folder, 'Bibliotek'),
  );
  await page.evaluate(async () => {
    await window.bridge.library.create({ name: 'Prøven', organisation: '' });
    await window.bridge.stories.importText({ text: 'Kaffen\n\nSofie kom hver tirsdag.' });
  });
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await openStory(page, 'Kaffen');
  await page.getByRole('button', { name: 'Versioner' }).click();
  const open = page.getByRole('button', { name: 'Slet den for altid …' });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Slet originalen til ”Kaffen”?' });
  await expect(dialog).toContainText('Det er det eneste, der ikke kan fortrydes.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Slet for altid' }).press('Enter');
  await expect(status(page)).toHaveText('Originalen til ”Kaffen” er slettet for altid.');
  await expect(page.getByText('Den ligger ikke i biblioteket længere.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeDisabled();
  expect(complaints).toEqual([]);
  await close();
  await rm(folder, { recursive: true });
});
