import { expect, type Page } from '@playwright/test';
import { test } from './support/window-test.ts';

const rows = (page: Page) => page.getByRole('listbox').getByRole('option');
const selected = (page: Page) => rows(page).and(page.locator('[aria-selected="true"]'));

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('the story beside the list follows the arrows', async ({ page, openWindow }) => {
  await openWindow();
  await expect(page.getByRole('article')).toContainText('Otte timer om ugen');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  const second = await selected(page).getAttribute('aria-posinset');
  expect(second).toBe('2');
  const title = await selected(page).locator('span').first().textContent();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toHaveText(
    title ?? '',
  );
});

test('Home, End and the page keys reach every row of ten thousand', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], generated: 10_000 });
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  await expect(selected(page)).toHaveAttribute('aria-posinset', '10000');
  await expect(selected(page)).toBeInViewport();
  await expect(selected(page)).toHaveAttribute('aria-setsize', '10000');
  await page.keyboard.press('PageUp');
  await expect(selected(page)).not.toHaveAttribute('aria-posinset', '10000');
  await page.keyboard.press('Home');
  await expect(selected(page)).toHaveAttribute('aria-posinset', '1');
  await expect(page.getByRole('listbox')).toHaveAttribute(
    'aria-activedescendant',
    (await selected(page).getAttribute('id')) ?? '',
  );
  expect(await rows(page).count()).toBeLessThan(60);
});

test('of ten thousand stories only those that are seen are drawn, whatever is typed', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [], generated: 10_000 });
  for (const typed of ['h', 'kvantefysik', 'hun', '']) {
    await page.getByRole('searchbox').fill(typed);
    if (typed === 'kvantefysik') await expect(rows(page)).toHaveCount(0);
    else await expect(rows(page).first()).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(60);
  }
});

test('Enter leads into the story', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Otte timer om ugen' })).toBeFocused();
});

test('words are found in titles, leads and whole texts', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('bærepo');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 af 10 historier')).toBeVisible();
  await page.getByRole('searchbox').fill('billedkort');
  await expect(rows(page)).toHaveText([/Otte timer om ugen/]);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(10);
});

test('a search that finds nothing says so and leads back', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('searchbox').fill('kvantefysik');
  await expect(page.getByRole('heading', { name: 'Ingen historier passer' })).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle' }).first().click();
  await expect(rows(page)).toHaveCount(10);
});

test('tags filter with the number each would show, by the keyboard', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: 'Metode' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('menuitemcheckbox', { name: /^relationsarbejde/ });
  await expect(choice).toBeFocused();
  const count = Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0]);
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(count);
  await expect(page.getByRole('button', { name: 'Metode 1 valgt' })).toBeFocused();
});

test('titles stand in Danish order', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('Efter titel');
  await expect(rows(page).first()).toContainText('Afsluttet på grund af udeblivelse');
});

test('deleting moves on to the next story, says so, and can be undone and redone', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  const gone = (await selected(page).getAttribute('id')) ?? '';
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status').last()).toHaveText('Flyttet til papirkurven.');
  await expect(page.locator(`#${gone}`)).toHaveCount(0);
  await expect(selected(page)).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('Control+z');
  await expect(page.locator(`#${gone}`)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator(`#${gone}`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Det er fortrudt.');
  await expect(rows(page)).toHaveCount(10);
});

test('an archived story leaves the list and is found by its status', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: 'Arkivér' }).click();
  await expect(rows(page)).toHaveCount(9);
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Arkiveret/ }).click();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText([/Otte timer om ugen/]);
  await page.getByRole('button', { name: 'Tag frem igen' }).click();
  await expect(page.getByRole('status').last()).toHaveText('Historien er taget frem igen.');
});

test('a text field keeps its own Ctrl+Z', async ({ page, openWindow }) => {
  await openWindow();
  await page.getByRole('button', { name: 'Slet' }).click();
  await expect(rows(page)).toHaveCount(9);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(rows(page)).toHaveCount(9);
});

test('on a narrow window the story stands alone, with a way back', async ({ page, openWindow }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await openWindow();
  await expect(page.getByRole('article')).toHaveCount(0);
  await rows(page).nth(2).click();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tilbage til listen' }).click();
  await expect(selected(page)).toHaveAttribute('aria-posinset', '3');
  await expect(page.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading').first()).toBeFocused();
});

test('a story in the inbox says what is left before it can be approved', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: 'Indbakke 4 venter' }).click();
  const gate = page.getByRole('region', { name: 'Før den kan godkendes' });
  await expect(gate.getByRole('listitem').first()).toContainText('Det skal ud');
});

test('a story that cannot be read says why and is tried again', async ({ page, openWindow }) => {
  await openWindow({ failing: { 'stories/changes': { code: 'unexpected' } } });
  await expect(page.getByRole('alert').filter({ hasText: 'Noget gik galt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
});
