import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../axe.ts';
import { test } from './harness/editor-test.ts';

const story = 'Hun kom. **Hun** blev.\n\n- kom hun igen?\n\n"Ja," sagde hun.';
const body = (page: Page) => page.getByRole('textbox', { name: 'Historien' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Find i teksten' });
const bar = (page: Page) => page.getByRole('search', { name: 'Find i teksten' });
const marked = (page: Page) => body(page).locator('[data-found]');
const current = (page: Page) => body(page).locator('[data-found="current"]');

test('words are found, counted, marked and gone through by keyboard', async ({ page, open }) => {
  await open({ body: story });
  await body(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('hun');
  await expect(bar(page)).toContainText('1 af 4');
  await expect(marked(page)).toHaveText(['Hun', 'Hun', 'hun', 'hun']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('3 af 4');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('2 af 4');
  await expect(current(page)).toHaveText('Hun');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('4 af 4');
});

test('a letter that is typed right after Ctrl+F is looked for, not written', async ({
  page,
  open,
}) => {
  await open({ body: story });
  await body(page).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('hun');
  await expect(field(page)).toHaveValue('hun');
  await expect(body(page)).toContainText('Hun kom. Hun blev.');
  expect(await page.evaluate(() => window.harness.saved)).toEqual([]);
});

test('Escape leads back into the text, where it was found, and nothing was changed', async ({
  page,
  open,
}) => {
  await open({ body: story });
  await body(page).click();
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('igen');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(marked(page)).toHaveCount(0);
  await expect(body(page)).toBeFocused();
  expect(await page.evaluate(() => window.harness.saved)).toEqual([]);
  await page.keyboard.type('tilbage');
  await expect(body(page)).toContainText('kom hun tilbage?');
});

test('words that are not there are said not to be, and there is nowhere to go', async ({
  page,
  open,
}) => {
  await open({ body: story });
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await field(page).fill('kvantefysik');
  await expect(bar(page)).toContainText('Det står der ikke');
  await expect(page.getByRole('button', { name: 'Næste sted' })).toBeDisabled();
  await page.getByRole('button', { name: 'Luk søgningen' }).click();
  await expect(bar(page)).toHaveCount(0);
});

test('what is selected is looked for, and the marks follow what is written meanwhile', async ({
  page,
  open,
}) => {
  await open({ body: 'kaffe og te' });
  await body(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+f');
  await expect(field(page)).toHaveValue(/^kaffe ?$/);
  await field(page).fill('kaffe');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' og mere kaffe');
  await expect(marked(page)).toHaveCount(2);
  // Asked for once more, it leads back to the field.
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`finding is accessible in ${colorScheme} mode, at any width`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme });
    await open({ body: story });
    await body(page).click();
    await page.keyboard.press('Control+f');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('hun');
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}
