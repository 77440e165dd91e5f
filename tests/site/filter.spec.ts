import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { publicationOf } from '../support/sample-publication.ts';
import { sampleStories } from '../support/sample-stories.ts';
import { publishSample } from './support/publish-sample.ts';

let front = '';
test.beforeAll(async () => {
  const folder = await publishSample(publicationOf(sampleStories));
  front = `${pathToFileURL(folder).href}/index.html`;
});

test.describe('the filter', () => {
  test('shows the stories of a chosen tag and says how many there are', async ({ page }) => {
    await page.goto(front);
    const choice = page.getByRole('button', { name: /^hjemmebesøg/ });
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText('Viser 1 af 3 historier');
  });

  test('widens within a facet and narrows across facets', async ({ page }) => {
    await page.goto(front);
    await page.getByRole('button', { name: /^netværksmøde/ }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.getByRole('button', { name: /^hjemmebesøg/ }).click();
    await expect(page.getByRole('article')).toHaveCount(3);
    await page.getByRole('button', { name: /^familie/ }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('counts what each further choice would show', async ({ page }) => {
    await page.goto(front);
    await expect(page.getByRole('button', { name: 'netværksmøde 2' })).toBeVisible();
    await page.getByRole('button', { name: /^beskæftigelse/ }).click();
    await expect(page.getByRole('button', { name: 'netværksmøde 1' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'hjemmebesøg 0' })).toBeVisible();
    await page.getByRole('button', { name: /^hjemmebesøg/ }).click();
    await expect(page.getByRole('status')).toContainText('Ingen historier');
  });

  test('keeps the choice in the address, and the back button undoes it', async ({ page }) => {
    await page.goto(front);
    await page.getByRole('button', { name: /^familie/ }).click();
    await expect(page).toHaveURL(/#maerker=familie$/);
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.goBack();
    await expect(page.getByRole('article')).toHaveCount(3);
  });

  test('is cleared by one button, which then goes away', async ({ page }) => {
    await page.goto(`${front}#maerker=familie,hjemmebesoeg,findes-ikke`);
    await expect(page.getByRole('article')).toHaveCount(1);
    const clear = page.getByRole('button', { name: 'Ryd valget' });
    await clear.click();
    await expect(page.getByRole('article')).toHaveCount(3);
    await expect(clear).toBeHidden();
    await expect(page.getByRole('status')).toHaveText('3 historier');
  });

  test('is chosen by keyboard alone', async ({ page }) => {
    await page.goto(front);
    await page.getByRole('button', { name: /^familie/ }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the tags are links to pages with their stories', async ({ page }) => {
    await page.goto(front);
    await page.getByText('Område', { exact: true }).click();
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^familie/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('familie');
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.getByRole('link', { name: 'Nøglen under måtten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nøglen under måtten');
  });

  test('no button that would do nothing is shown', async ({ page }) => {
    await page.goto(front);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
