import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectContrast,
  expectNoSidewaysScrolling,
  expectNothingBelowTheWindow,
} from './axe.ts';
import { demoCollections } from './support/demo-collections.ts';
import { demoMessages } from './support/demo-messages.ts';
import type { FakeOptions } from './support/fake-options.ts';
import { test } from './support/window-test.ts';

/** Every view: what lies behind the bridge, and the way there. */
const views: Readonly<
  Record<string, readonly [Partial<FakeOptions>, (page: Page) => Promise<void>]>
> = {
  'the start': [{ isOpen: false }, (page) => heading(page, 'Det gode arbejde')],
  'the start with recent libraries': [
    { isOpen: false, recent: [{ folder: '/drev/havnehuset', name: 'Havnehuset' }] },
    (page) => heading(page, 'Fortsæt, hvor I slap'),
  ],
  'the stories': [{}, (page) => heading(page, 'Historier')],
  'the stories of an empty library': [
    { stories: [] },
    (page) => heading(page, 'Her kommer jeres historier til at stå'),
  ],
  'a filter': [
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Metode' }).click();
      await page.getByRole('menuitemcheckbox').first().waitFor();
    },
  ],
  'the inbox': [
    {},
    async (page) => {
      await page.getByRole('button', { name: /^Indbakke/ }).click();
      await heading(page, 'Indbakke');
    },
  ],
  'the open story': [
    {},
    async (page) => {
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('article').waitFor();
    },
  ],
  'the story that is edited, with a picture and a person unfolded': [
    {},
    async (page) => {
      await page.getByRole('option', { name: /Cyklen ved muren/ }).click();
      await page.getByRole('button', { name: 'Ret', exact: true }).click();
      await page.getByRole('img').first().waitFor();
      await page.locator('summary', { hasText: /^Skrevet af/ }).click();
    },
  ],
  'the review of what was found in a story': [
    {},
    async (page) => {
      await page.getByRole('button', { name: /^Indbakke/ }).click();
      await page.getByRole('button', { name: 'Gennemgå navne og steder' }).click();
      await page.getByRole('button', { name: /^Erstat med/ }).waitFor();
    },
  ],
  'the report of an import': [
    {},
    async (page) => {
      await page.getByRole('button', { name: /^Indbakke/ }).click();
      await page.getByRole('button', { name: 'Hent filer …' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'the paste dialog': [
    {},
    async (page) => {
      await page.getByRole('button', { name: /^Indbakke/ }).click();
      await page.getByRole('button', { name: 'Sæt tekst ind …' }).click();
    },
  ],
  'the collections': [
    { collections: demoCollections() },
    async (page) => {
      await page.getByRole('button', { name: 'Samlinger' }).click();
      await heading(page, 'Samlinger');
    },
  ],
  'a collection with stories held back': [
    { collections: demoCollections() },
    async (page) => {
      await page.getByRole('button', { name: 'Samlinger' }).click();
      await page.getByRole('button', { name: /^Historier om sammenhængende/ }).click();
      await page.getByText('2 holdes tilbage').waitFor();
    },
  ],
  'no collections yet': [
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Samlinger' }).click();
      await heading(page, 'Saml historierne til et møde');
    },
  ],
  'choosing stories for a collection': [
    { collections: demoCollections() },
    async (page) => {
      await page.getByRole('button', { name: 'Samlinger' }).click();
      await page.getByRole('button', { name: /^Nye kolleger/ }).click();
      await page.getByRole('button', { name: 'Vælg historier …' }).click();
      await page.getByRole('dialog').getByRole('listbox').getByRole('option').first().click();
    },
  ],
  'several marked stories': [
    { collections: demoCollections() },
    async (page) => {
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowDown');
      await page
        .getByRole('toolbar', { name: 'Markerede historier' })
        .getByRole('button', { name: 'Læg i samling …' })
        .click();
      await page.getByRole('menuitem', { name: 'Nye kolleger' }).waitFor();
    },
  ],
  'the versions of a story, with what changed': [
    {},
    async (page) => {
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('button', { name: 'Ret', exact: true }).click();
      await page
        .getByRole('textbox', { name: 'Titel' })
        .fill('Et meget langt ord: børnehaveklasselederkonference');
      await page.getByText(/^Gemt \d/).waitFor();
      await page.getByRole('button', { name: 'Versioner' }).click();
      await page
        .getByRole('region', { name: 'Versioner' })
        .getByText('Tilføjet:')
        .first()
        .waitFor();
    },
  ],
  'the message behind a story that should be looked at': [
    demoMessages(),
    async (page) => {
      await page.getByRole('button', { name: /^Indbakke/ }).click();
      await page.getByRole('option', { name: /Bussen/ }).click();
      await page.getByRole('button', { name: 'Beskeden', exact: true }).click();
      await page.getByRole('list', { name: 'Som den kom' }).waitFor();
    },
  ],
  'the question before an original is erased': [
    {},
    async (page) => {
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('button', { name: 'Versioner' }).click();
      await page.getByRole('button', { name: 'Slet den for altid …' }).click();
      await heading(page, 'Slet originalen til');
    },
  ],
  'the empty bin': [
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Papirkurv' }).click();
      await heading(page, 'Papirkurven er tom');
    },
  ],
  'the bin with a story': [
    {},
    async (page) => {
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: 'Papirkurv' }).click();
      await page.getByRole('button', { name: /^Læg tilbage/ }).waitFor();
    },
  ],
  publishing: [{}, (page) => page.getByRole('button', { name: 'Udgiv' }).click()],
  settings: [{}, (page) => page.getByRole('button', { name: 'Indstillinger' }).click()],
  'the backups and what one holds': [
    {
      backups: {
        folder: '/media/usb/Sikkerhedskopier',
        lastAt: '2026-11-20T08:00:00.000Z',
        isBusy: false,
        problem: { code: 'backup-failed', folder: '/media/usb/Sikkerhedskopier', cause: 'ENOENT' },
        isAsking: false,
      },
    },
    async (page) => {
      await page.getByRole('button', { name: 'Indstillinger' }).click();
      await page.getByRole('button', { name: 'Hent noget tilbage …' }).click();
      await page.getByRole('button', { name: /20. november 2026/ }).click();
      await page.getByRole('radio').first().waitFor();
    },
  ],
  'a library that was looked through': [
    { flaws: [{ code: 'damaged-document', file: 'stories/a.json', reason: 'empty' }] },
    async (page) => {
      await page.getByRole('button', { name: 'Indstillinger' }).click();
      await page.getByRole('button', { name: 'Se det igennem' }).click();
      await page.getByRole('button', { name: 'Ret det, der er sikkert' }).waitFor();
    },
  ],
  'the palette': [
    {},
    async (page) => {
      await heading(page, 'Historier');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Skriv, hvad du leder efter' }).fill('gå');
    },
  ],
  'the list of keys': [
    {},
    async (page) => {
      await heading(page, 'Historier');
      await page.keyboard.press('F1');
      await heading(page, 'Tasterne');
    },
  ],
  'the about box': [
    {},
    async (page) => {
      await heading(page, 'Historier');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('om gode');
      await page.keyboard.press('Enter');
      await heading(page, 'Om Gode Historier');
    },
  ],
  'the stories in English': [
    {},
    async (page) => {
      await page.getByRole('button', { name: 'Indstillinger' }).click();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Stories' }).click();
      await heading(page, 'Stories');
    },
  ],
  'the library’s menu and its notices': [
    {
      recent: [{ folder: '/et/andet', name: 'Et andet' }],
      notices: { setAside: [{ file: 'stories/A.json', reason: 'damaged' }] },
    },
    (page) => page.getByRole('button', { name: 'Bibliotek: Familie og Job' }).click(),
  ],
};

for (const [name, [options, go]] of Object.entries(views)) {
  test(`${name} is accessible in light and dark, and fits at 900 and at 200 % zoom`, async ({
    page,
    openWindow,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openWindow(options);
    await go(page);
    // Without motion, so that no colour is read on its way to the next.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectAccessible(page);
    // What the dark mode changes is colours; everything else was looked at in the light.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectContrast(page);
    await page.setViewportSize({ width: 900, height: 800 });
    await expectNoSidewaysScrolling(page);
    // Where no library is open, the page is all there is to scroll.
    if (options.isOpen !== false) await expectNothingBelowTheWindow(page);
    // What 200 % leaves of a window of 1280 by 800.
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
    if (options.isOpen !== false) await expectNothingBelowTheWindow(page);
  });
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: false }).first().waitFor();
}
