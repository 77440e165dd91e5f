import { expect, type Page } from '@playwright/test';
import { demoCollections } from './support/demo-collections.ts';
import { type OpenWindow, test } from './support/window-test.ts';

const chosen = (page: Page) =>
  page
    .getByRole('region', { name: 'Historierne' })
    .getByRole('listitem')
    .filter({
      has: page.getByRole('button', { name: /ud af samlingen$/ }),
    });
const titles = async (page: Page) =>
  (await chosen(page).locator('button:not([aria-label])').allTextContents()).map((title) =>
    title.trim(),
  );
const said = (page: Page) => page.getByRole('status').last();
const rows = (page: Page) => page.getByRole('listbox').getByRole('option');

const first = ['Afsluttet på grund af udeblivelse', 'Cyklen ved muren'];

async function openCollections(page: Page, openWindow: OpenWindow): Promise<void> {
  await openWindow({ collections: demoCollections() });
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await expect(chosen(page)).toHaveCount(4);
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 1000 }));

test('without collections the place says what one is for, and makes the first', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Saml historierne til et møde' })).toBeVisible();
  await page.getByRole('button', { name: 'Ny samling …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny samling' });
  await expect(dialog.getByRole('button', { name: 'Lav samlingen' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('Til pressen');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Samlingen ”Til pressen” er lavet.');
  const title = page.getByRole('textbox', { name: 'Titel' });
  await expect(title).toHaveValue('Til pressen');
  await expect(title).toBeFocused();
  await expect(page.getByText('Vælg de historier, der skal med.')).toBeVisible();
});

test('collections are listed with whom they are for, how many stories and when they changed', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  const collection = page.getByRole('button', { name: /^Til socialudvalget/ });
  await expect(collection).toContainText('Socialudvalgets medlemmer');
  await expect(collection).toContainText('4 historier');
  await expect(collection).toContainText('Ændret 20. november 2026');
  await expect(collection).toHaveAttribute('aria-current', 'true');
});

test('what is written saves itself, says so, and can be undone', async ({ page, openWindow }) => {
  await openCollections(page, openWindow);
  const audience = page.getByRole('textbox', { name: 'Hvem er den til?' });
  await audience.fill('Byrådet');
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  const introduction = page.getByRole('textbox', { name: 'Indledning' });
  await introduction.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' God læselyst.');
  await audience.focus();
  await expect(page.getByRole('button', { name: /^Til socialudvalget/ })).toContainText('Byrådet');
  await expect(introduction).toContainText('Job. God læselyst.');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(introduction).not.toContainText('God læselyst.');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(audience).toHaveValue('Socialudvalgets medlemmer');
});

test('a title that is emptied is not saved, says so, and comes back', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill('');
  await expect(page.getByText('Uden en titel beholder samlingen den gamle.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Hvem er den til?' }).focus();
  await expect(title).toHaveValue('Til socialudvalget');
  await title.fill('Til børneudvalget');
  await expect(page.getByRole('button', { name: /^Til børneudvalget/ })).toBeVisible();
});

test('a refused save says so, also to who went on, and keeps what was typed', async ({
  page,
  openWindow,
}) => {
  await openWindow({
    collections: demoCollections(),
    failing: { 'collections/edit': { code: 'unexpected' } },
  });
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  const audience = page.getByRole('textbox', { name: 'Hvem er den til?' });
  await audience.fill('Byrådet');
  await expect(page.getByText('den kunne ikke gemmes')).toBeVisible();
  await expect(audience).toHaveValue('Byrådet');
  await page.getByRole('button', { name: 'Historier', exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'er ikke gemt endnu' });
  await expect(notice).toContainText('”Til socialudvalget”');
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await expect(notice).toHaveCount(0);
  await expect(audience).toHaveValue('Byrådet');
});

test('an introduction offers no pictures, as there are none to put into it', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  const tools = page.getByRole('toolbar', { name: 'Teksten' });
  await expect(tools.getByRole('button', { name: 'Link' })).toBeVisible();
  await expect(tools.getByRole('button', { name: 'Billede' })).toHaveCount(0);
});

test('a story is moved by keys and by buttons, which tell where it stands', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  expect((await titles(page)).slice(0, 2)).toEqual(first);
  const down = page.getByRole('button', { name: 'Flyt ”Afsluttet på grund af udeblivelse” ned' });
  await down.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText('”Afsluttet på grund af udeblivelse” er nu nummer 2 af 4.');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText('”Afsluttet på grund af udeblivelse” er nu nummer 4 af 4.');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('”Afsluttet på grund af udeblivelse” står allerede sidst.');
  await page.getByRole('button', { name: 'Flyt ”Cyklen ved muren” op' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('”Cyklen ved muren” står allerede først.');
  expect((await titles(page))[3]).toBe(first[0]);

  for (let step = 0; step < 3; step += 1) {
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await expect(said(page)).toHaveText('Det er fortrudt.');
  }
  await expect(chosen(page).first()).toContainText(first[0] ?? '');
});

test('a story is dragged to another place', async ({ page, openWindow }) => {
  await openCollections(page, openWindow);
  const before = await titles(page);
  await chosen(page).last().scrollIntoViewIfNeeded();
  const from = await chosen(page).nth(0).boundingBox();
  const to = await chosen(page).nth(2).boundingBox();
  if (from === null || to === null) throw new Error('The rows are not drawn.');
  await page.mouse.move(from.x + 12, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + from.height, { steps: 4 });
  await page.mouse.move(to.x + 12, to.y + to.height - 6, { steps: 4 });
  await expect(chosen(page).nth(2)).toHaveAttribute('data-over', 'after');
  await page.mouse.up();
  await expect(said(page)).toHaveText(`”${before[0]}” er nu nummer 3 af 4.`);
  expect(await titles(page)).toEqual([before[1], before[2], before[0], before[3]]);
});

test('a story is taken out, and an undo puts it back where it stood', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  const before = await titles(page);
  await page.getByRole('button', { name: 'Tag ”Cyklen ved muren” ud af samlingen' }).click();
  await expect(said(page)).toHaveText('”Cyklen ved muren” er taget ud af samlingen.');
  await expect(chosen(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(chosen(page)).toHaveCount(4);
  expect(await titles(page)).toEqual(before);
});

test('a story that may not go where the collection is meant to says why, and leads to itself', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  await page.getByRole('button', { name: /^Historier om sammenhængende/ }).click();
  await expect(page.getByText('2 holdes tilbage')).toBeVisible();
  await expect(
    page.getByText('Samlingen peger på en historie, som ikke findes længere.'),
  ).toBeVisible();
  const waiting = chosen(page).filter({ hasText: 'Historien er ikke godkendt.' });
  const title = (await waiting.locator('button:not([aria-label])').textContent()) ?? '';
  await waiting.getByRole('button', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Indbakke' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(title);
});

test('another scope holds other stories back', async ({ page, openWindow }) => {
  await openCollections(page, openWindow);
  await expect(page.getByText(/holdes tilbage/)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'pressen' }).click();
  await expect(page.getByRole('checkbox', { name: 'pressen' })).toBeChecked();
  await expect(page.getByText(/\d holdes tilbage/)).toBeVisible();
  await expect(chosen(page).first()).toContainText(/gælder ikke pressen|Holdes tilbage/);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'pressen' })).not.toBeChecked();
});

test('stories are chosen by the keyboard from the library: found, ticked and used', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  await page.getByRole('button', { name: 'Vælg historier …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Vælg historier' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('bærepo');
  await expect(dialog.getByRole('option', { name: /Syv bæreposer/ })).toHaveAttribute(
    'aria-checked',
    'false',
  );
  await dialog.getByRole('listbox').focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('searchbox').fill('cyklen');
  await dialog.getByRole('listbox').focus();
  await expect(dialog.getByRole('option', { name: /Cyklen ved muren/ })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Brug 4 historier' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Samlingen har nu 4 historier.');
  const now = await titles(page);
  expect(now).not.toContain('Cyklen ved muren');
  expect(now.at(-1)).toBe('Syv bæreposer med uåbnet post');
});

test('a choice that is given up changes nothing', async ({ page, openWindow }) => {
  await openCollections(page, openWindow);
  await page.getByRole('button', { name: 'Vælg historier …' }).click();
  await page.getByRole('dialog').getByRole('listbox').getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toBeDisabled();
});

test('the open story is laid in a collection', async ({ page, openWindow }) => {
  await openWindow({ collections: demoCollections() });
  await page.getByRole('button', { name: 'Læg i samling …' }).click();
  await page.getByRole('menuitem', { name: 'Nye kolleger' }).click();
  await expect(said(page)).toHaveText('Historien er lagt i ”Nye kolleger”.');
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Nye kolleger/ })).toContainText('1 historie');
});

test('several stories are marked by keys and laid in a new collection', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Space');
  await expect(rows(page).first()).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('toolbar', { name: 'Markerede historier' });
  await expect(bar).toContainText('3 markeret');
  await bar.getByRole('button', { name: 'Læg i samling …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Ny samling …' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ny samling' });
  await expect(dialog).toContainText('Den begynder med 3 historier.');
  await page.keyboard.type('Til mødet');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Samlingen ”Til mødet” er lavet med 3 historier.');
  await expect(bar).toHaveCount(0);
});

test('stories are marked by the mouse: one by its box, a stretch with Shift, and none with Escape', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await rows(page).nth(1).locator('[data-tick]').click();
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await rows(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Markerede historier' })).toContainText(
    '4 markeret',
  );
  await rows(page)
    .nth(3)
    .click({ modifiers: ['Control'] });
  await expect(rows(page).nth(3)).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(10);
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="option"][aria-checked="true"]')).toHaveCount(0);
});

test('a deleted collection leaves its stories, and an undo brings it back', async ({
  page,
  openWindow,
}) => {
  await openCollections(page, openWindow);
  await page.getByRole('button', { name: 'Slet samlingen' }).click();
  await expect(said(page)).toContainText('”Til socialudvalget” er slettet');
  await expect(page.getByRole('button', { name: /^Til socialudvalget/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Samlinger', level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Til socialudvalget/ })).toBeVisible();
});

test('publishing leads from the collection to the place for it', async ({ page, openWindow }) => {
  await openCollections(page, openWindow);
  await page.getByRole('button', { name: 'Udgiv …' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Udgiv' })).toBeVisible();
});

test('on a narrow window the collection stands alone, with a way back', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await openWindow({ collections: demoCollections() });
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await page.getByRole('button', { name: /^Nye kolleger/ }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await page.getByRole('button', { name: 'Tilbage til samlingerne' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samlinger' })).toBeVisible();
});

test('a collection that cannot be read says why and is tried again', async ({
  page,
  openWindow,
}) => {
  await openWindow({ failing: { 'collections/list': { code: 'unexpected' } } });
  await page.getByRole('button', { name: 'Samlinger', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Noget gik galt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
});
