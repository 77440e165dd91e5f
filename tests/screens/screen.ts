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

/** A narrow window shows the story alone, and leads back to the list. */
async function backToList(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: 'Tilbage til listen' });
  if (await back.isVisible()) await back.click();
}

/** Opens stories of the inbox one by one until one has to wait for something before it is approved. */
async function openOneThatIsRefused(page: Page): Promise<void> {
  const rows = page.getByRole('listbox').getByRole('option');
  for (let index = 0; index < (await rows.count()); index += 1) {
    await rows.nth(index).click();
    if (await page.getByRole('button', { name: 'Tilbage til listen' }).isVisible()) {
      await page.getByRole('article').waitFor();
    }
    await page.getByRole('button', { name: 'Godkend …', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    if (await dialog.getByRole('heading', { name: 'Den kan ikke godkendes endnu' }).isVisible())
      return;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  throw new Error('No story of the demo’s inbox is refused.');
}

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
      if ((await page.evaluate(() => window.innerWidth)) >= 1200)
        await page.getByRole('article').waitFor();
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
  {
    name: 'finding-text',
    async go(page) {
      await page.getByRole('textbox', { name: 'Historien' }).click();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('de');
      await page.getByRole('search').waitFor();
    },
  },
  {
    name: 'tagging',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Færdig', exact: true }).click();
      await page.getByRole('button', { name: 'Mærk', exact: true }).click();
      await page.getByRole('combobox', { name: 'Metode' }).fill('re');
      await page.getByRole('listbox', { name: 'Metode' }).waitFor();
    },
  },
  {
    name: 'inbox',
    async go(page) {
      await view(/^Indbakke/, 'Indbakke')(page);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'refused',
    async go(page) {
      await openOneThatIsRefused(page);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'marked',
    async go(page) {
      await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
      await page.locator('[data-finding]').first().waitFor();
    },
  },
  {
    name: 'review',
    async go(page) {
      await page.getByRole('button', { name: 'Færdig', exact: true }).click();
      await page.getByRole('button', { name: 'Gennemgå navne og steder' }).click();
      await page.locator('[data-act]').first().waitFor();
    },
  },
  {
    name: 'original',
    async go(page) {
      await page.getByRole('button', { name: /^Se originalen/ }).click();
      await page
        .getByRole('region', { name: 'Originalen' })
        .getByRole('paragraph')
        .first()
        .waitFor();
    },
  },
  {
    name: 'consent',
    async go(page) {
      await page.locator('summary', { hasText: /^Borgeren/ }).press('Enter');
      const print = page.getByRole('button', { name: 'Udskriv samtykkeerklæring …' }).last();
      await print.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'approve',
    async go(page) {
      await backToList(page);
      await page.getByRole('button', { name: 'Godkend flere …', exact: true }).click();
      await page.getByRole('dialog').getByText('Mangler noget først').waitFor();
    },
  },
  {
    name: 'collections',
    async go(page) {
      await page.keyboard.press('Escape');
      await view(/^Samlinger/, 'Samlinger')(page);
    },
  },
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
  {
    name: 'publish',
    async go(page) {
      await view(/^Udgiv/, 'Udgiv')(page);
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'booklet',
    async go(page) {
      await page.getByRole('tab', { name: 'Hæfte' }).click();
      await page.getByRole('img', { name: /^Side 1 af/ }).waitFor();
    },
  },
  { name: 'settings', go: view(/^Indstillinger/, 'Indstillinger') },
  {
    name: 'rules',
    async go(page) {
      await page
        .getByRole('heading', { name: 'Sådan bliver historierne sikre' })
        .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'palette',
    async go(page) {
      await page.getByRole('heading', { level: 1 }).click();
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
  {
    name: 'versions',
    async go(page) {
      await page.keyboard.press('Escape');
      await button(page, /^Historier/).click();
      await backToList(page);
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('button', { name: 'Ret', exact: true }).click();
      await page.getByRole('textbox', { name: 'Titel' }).press('End');
      await page.keyboard.type(', igen');
      await page.getByText(/^Gemt \d/).waitFor();
      await page.getByRole('button', { name: 'Versioner', exact: true }).click();
      await page.getByRole('insertion').first().waitFor();
    },
  },
  {
    name: 'bin',
    async go(page) {
      await page.getByRole('button', { name: 'Slet', exact: true }).click();
      await view(/^Papirkurv/, 'Papirkurv')(page);
      await page.getByRole('button', { name: /^Læg tilbage/ }).waitFor();
    },
  },
  {
    name: 'message',
    async go(page) {
      await view(/^Indbakke/, 'Indbakke')(page);
      await page.getByRole('option', { name: /min tur/ }).click();
      await page.getByRole('button', { name: 'Beskeden', exact: true }).click();
      await page.getByRole('list', { name: 'Som den kom' }).waitFor();
    },
  },
];
