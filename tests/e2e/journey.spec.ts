import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import type { LaunchedApp } from './launch-app.ts';

const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Lets the system's dialogs answer with a folder for a new library and with files to import. */
function answerDialogs({ app }: LaunchedApp, library: string, files: readonly string[]) {
  return app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen.library });
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: [...chosen.files] });
    },
    { library, files },
  );
}

test('from an empty library to a story that is read, deleted and taken back', async ({
  launched,
}) => {
  const { page } = launched;
  const folder = await mkdtemp(join(tmpdir(), 'gode historier æøå '));
  const files = [join(folder, 'kaffe.txt'), join(folder, 'foto.pdf')];
  await writeFile(files[0] ?? '', 'Kaffe klokken ni\n\nRing til Sofie på 20 30 40 50.');
  await writeFile(files[1] ?? '', '%PDF');
  await answerDialogs(launched, join(folder, 'Fra Havnehuset'), files);

  await page.getByRole('textbox', { name: 'Hvad skal det hedde?' }).fill('Fra Havnehuset');
  await page.getByRole('button', { name: 'Vælg, hvor det skal ligge …' }).click();
  await expect(page.getByRole('button', { name: 'Bibliotek: Fra Havnehuset' })).toBeVisible();

  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('button', { name: 'Hent filer …' }).first().click();
  const report = page.getByRole('dialog');
  await expect(report).toContainText('1 historie kom ind i indbakken');
  await expect(report).toContainText('.pdf kan ikke læses');
  await report.getByRole('button', { name: 'Luk' }).click();

  await page.getByRole('button', { name: 'Indbakke 1 venter' }).click();
  await rows(page).first().click();
  await expect(page.getByRole('article')).toContainText('Kaffe klokken ni');
  await expect(page.getByRole('region', { name: 'Før den kan godkendes' })).toContainText(
    '20 30 40 50',
  );

  await page.getByRole('button', { name: 'Slet' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(rows(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Bibliotek: Fra Havnehuset' }).click();
  await page.getByRole('menuitem', { name: 'Luk biblioteket' }).click();
  await page.getByRole('button', { name: /^Fra Havnehuset/ }).click();
  await expect(page.getByRole('button', { name: 'Indbakke 1 venter' })).toBeVisible();
  await page.evaluate(() => window.bridge.library.close());
  await rm(folder, { recursive: true });
});

test('the demo is opened and read by the keyboard alone', async ({ launched: { page } }) => {
  await page.getByRole('button', { name: 'Se demoen' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('Afsluttet på grund af udeblivelse');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open library has no axe violation in ${colorScheme} mode`, async ({
    launched: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('article')).toBeVisible();
    // Electron can't open the blank page that axe's default mode gathers its results in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('the window wrote nothing to its console on the way', async ({
  launched: { page, complaints },
}) => {
  expect(complaints).toEqual([]);
  // Other files may go on in the same window, from where it starts.
  await page.evaluate(() => window.bridge.library.close());
});
