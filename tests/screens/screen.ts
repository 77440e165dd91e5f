import type { Page } from '@playwright/test';

/** A picture of the window: its name, and the way there from where the one before it was taken. */
export interface Screen {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const view = (name: RegExp, title: string) => async (page: Page) => {
  await button(page, name).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

/** Of a library that has just been made. */
export const emptyScreens: readonly Screen[] = [
  { name: 'empty-stories', go: view(/^Historier/, 'Historier') },
  { name: 'empty-inbox', go: view(/^Indbakke/, 'Indbakke') },
  { name: 'empty-collections', go: view(/^Samlinger/, 'Samlinger') },
  { name: 'empty-publish', go: view(/^Udgiv/, 'Udgiv') },
];

/** Of the demo, which comes with stories of every kind. */
export const fullScreens: readonly Screen[] = [
  {
    name: 'stories',
    async go(page) {
      await view(/^Historier/, 'Historier')(page);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'story',
    async go(page) {
      await page.getByRole('listbox').getByRole('option').nth(2).click();
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'editor',
    async go(page) {
      await page.getByRole('button', { name: 'Ret', exact: true }).click();
      await page.getByRole('textbox', { name: 'Titel' }).waitFor();
    },
  },
  { name: 'inbox', go: view(/^Indbakke/, 'Indbakke') },
  { name: 'collections', go: view(/^Samlinger/, 'Samlinger') },
  {
    name: 'collection',
    async go(page) {
      await page
        .getByRole('button', { name: /regnskabet/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Titel' }).waitFor();
    },
  },
  { name: 'publish', go: view(/^Udgiv/, 'Udgiv') },
  { name: 'settings', go: view(/^Indstillinger/, 'Indstillinger') },
  {
    name: 'palette',
    async go(page) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'keys',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
    },
  },
];
