import { expect, type Page } from '@playwright/test';
import { test } from './support/window-test.ts';

const place = '/media/usb/Sikkerhedskopier';
const chosen = {
  folder: place,
  lastAt: '2026-11-20T08:00:00.000Z',
  isBusy: false,
  problem: null,
  isAsking: false,
};

const settings = async (page: Page) => {
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('heading', { name: 'Sikkerhedskopier' }).waitFor();
};

test('a library without backups says so once, quietly, and takes no for an answer', async ({
  page,
  openWindow,
}) => {
  await openWindow({ backups: { ...chosen, folder: null, lastAt: '', isAsking: true } });
  await expect(page.getByText('endnu ingen kopi af biblioteket')).toBeVisible();
  await page.getByRole('button', { name: 'Ikke nu' }).click();
  await expect(page.getByText('endnu ingen kopi af biblioteket')).toBeHidden();
});

test('choosing a place makes the first backup, and the settings tell where and when', async ({
  page,
  openWindow,
}) => {
  await openWindow({ backups: { ...chosen, folder: null, lastAt: '', isAsking: true } });
  await page.getByRole('button', { name: 'Vælg et sted …' }).click();
  await expect(page.getByText('Sikkerhedskopien er lavet og læst igennem.')).toBeVisible();
  await settings(page);
  await expect(page.getByText(place)).toBeVisible();
  await page.getByRole('button', { name: 'Lav ikke flere' }).click();
  await expect(page.getByText('Der bliver ikke lavet kopier af biblioteket.')).toBeVisible();
});

test('a backup that failed stays said above every view until one has succeeded', async ({
  page,
  openWindow,
}) => {
  const problem = { code: 'backup-failed', folder: place, cause: 'ENOENT' } as const;
  await openWindow({ backups: { ...chosen, problem } });
  const alert = page.getByRole('alert').filter({ hasText: 'Er disken sat i' });
  await expect(alert).toBeVisible();
  await settings(page);
  await expect(alert).toBeVisible();
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(alert).toBeHidden();
});

test('one story is brought back by keyboard alone, and what it means is said', async ({
  page,
  openWindow,
}) => {
  await openWindow({ backups: chosen });
  await settings(page);
  await page.getByRole('button', { name: 'Hent noget tilbage …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hent noget tilbage' });
  await expect(dialog.getByText('er ikke en hel sikkerhedskopi')).toBeVisible();
  await dialog.getByRole('button', { name: /20. november 2026/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('alt er, som det blev gemt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hent tilbage: Brevet, der blev væk' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 historie er hentet tilbage.')).toBeVisible();
  await expect(dialog.getByText('skal godkendes igen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('bringing everything back leaves what changed since alone, unless a person says so', async ({
  page,
  openWindow,
}) => {
  await openWindow({ backups: chosen });
  await settings(page);
  await page.getByRole('button', { name: 'Hent noget tilbage …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /20. november 2026/ }).click();
  await dialog.getByRole('button', { name: 'Hent alt tilbage' }).click();
  await expect(dialog.getByText('ændret siden og er ikke rørt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: 'Hent noget tilbage …' }).click();
  await dialog.getByRole('button', { name: /20. november 2026/ }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Hent alt tilbage' }).click();
  await expect(dialog.getByText('skrevet tilbage, som de var')).toBeVisible();
});

test('a backup becomes a library of its own, also from the start', async ({ page, openWindow }) => {
  await openWindow({ isOpen: false });
  await page.getByRole('button', { name: 'Hent fra en sikkerhedskopi …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Vælg en fil …' }).click();
  await dialog.getByRole('button', { name: 'Lav et bibliotek af kopien …' }).click();
  await expect(dialog.getByText('/hjem/lone/Familie og Job igen')).toBeVisible();
  await dialog.getByRole('button', { name: 'Åbn det nye bibliotek' }).click();
  await expect(page.getByRole('heading', { name: 'Historier' })).toBeVisible();
});

test('a backup that cannot be read is refused with a sentence in the dialog', async ({
  page,
  openWindow,
}) => {
  const problem = { code: 'backup-damaged', file: 'a.zip', part: 'stories/x.json' } as const;
  await openWindow({
    backups: chosen,
    failing: { 'backups/inspect': { code: 'library', problem } },
  });
  await settings(page);
  await page.getByRole('button', { name: 'Hent noget tilbage …' }).click();
  await page.getByRole('button', { name: /20. november 2026/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'a.zip er beskadiget' })).toBeVisible();
});

test('the library is looked through, and what is certain is mended', async ({
  page,
  openWindow,
}) => {
  await openWindow({
    flaws: [
      { code: 'unknown-term', facet: 'area', term: 'skole', stories: 2 },
      { code: 'damaged-document', file: 'stories/a.json', reason: 'empty' },
    ],
  });
  await settings(page);
  await page.getByRole('button', { name: 'Se det igennem' }).click();
  await expect(page.getByText('2 ting er ikke, som de skal være:')).toBeVisible();
  await page.getByRole('button', { name: 'Ret det, der er sikkert' }).click();
  await expect(page.getByText('1 ting er rettet.')).toBeVisible();
  await expect(page.getByText('Rettet: 2 historier har et mærke')).toBeVisible();
  await expect(page.getByText('stories/a.json kan ikke læses: filen er tom')).toBeVisible();
});
