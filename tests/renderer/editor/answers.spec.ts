import { expect, type Page } from '@playwright/test';
import { test } from './harness/editor-test.ts';

const saved = (page: Page, field: 'ownWords' | 'reflections') =>
  page.evaluate((key) => window.harness.saved.findLast((change) => key in change)?.[key], field);

test('the citizen’s own words are shaped as the story is, and saved as Markdown', async ({
  page,
  open,
}) => {
  await open({ ownWords: 'Jeg *ville* bare.' });
  const words = page.getByRole('textbox', { name: 'Borgerens egne ord' });
  await expect(words.locator('em')).toHaveText('ville');
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- nogen "spurgte"');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await expect
    .poll(() => saved(page, 'ownWords'))
    .toBe('**Jeg _ville_ bare.**\n\n- **nogen ”spurgte”**');
});

test('an answer’s buttons come with the caret and are reached by Shift+Tab', async ({
  page,
  open,
}) => {
  await open();
  const buttons = page.getByRole('toolbar', { name: 'Udseendet af refleksioner' });
  await expect(buttons).toBeHidden();
  const answer = page.getByRole('textbox', { name: 'Refleksioner' });
  await answer.click();
  await expect(buttons).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vi spurgte for sent.');
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await expect.poll(() => saved(page, 'reflections')).toBe('_Vi spurgte for sent._');
});

test('a pressed button hands the keyboard to the text at once', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: 'Refleksioner' }).click();
  const italic = page
    .getByRole('toolbar', { name: 'Udseendet af refleksioner' })
    .getByRole('button');
  const focused = await italic.nth(1).evaluate((button: HTMLElement) => {
    button.focus();
    button.click();
    return document.activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Refleksioner');
});

test('an answer that nobody touched is not written anew', async ({ page, open }) => {
  await open({ reflections: '*  a\n*  b' });
  await page.getByRole('textbox', { name: 'Refleksioner' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  expect(await page.evaluate(() => window.harness.saved)).toEqual([]);
});
