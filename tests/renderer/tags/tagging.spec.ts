import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../axe.ts';
import { test } from '../support/window-test.ts';

const method = (page: Page) => page.getByRole('combobox', { name: 'Metode' });
const options = (page: Page) => page.getByRole('option', { includeHidden: false });
const fields = (page: Page) => page.getByRole('region', { name: 'Mærker' });

/** Opens a story of the inbox for editing. */
async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await method(page).scrollIntoViewIfNeeded();
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }));

test('a tag is found by another word for it, which is said, and taken off by the keyboard', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await edit(page);
  await method(page).focus();
  await page.keyboard.type('relationel velf');
  const found = fields(page).getByRole('option').first();
  await expect(found).toContainText('relationsarbejde også kaldt ”relationel velfærd”');
  await expect(method(page)).toHaveAttribute(
    'aria-activedescendant',
    (await found.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  const gone = fields(page).getByRole('button', { name: 'Fjern relationsarbejde' });
  await expect(gone).toBeVisible();
  await expect(method(page)).toBeFocused();
  await expect(method(page)).toHaveValue('');
  await expect(fields(page).getByRole('status')).toHaveText('relationsarbejde er sat på.');
  await page.keyboard.press('Backspace');
  await expect(gone).toHaveCount(0);
  await expect(fields(page).getByRole('status')).toHaveText('relationsarbejde er taget af.');
});

test('the arrows walk the whole list, Escape closes it, and Tab goes on', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await edit(page);
  await method(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(fields(page).getByRole('option', { selected: true })).toBeInViewport();
  await expect(fields(page).getByRole('option')).toHaveCount(33);
  await page.keyboard.press('Escape');
  await expect(options(page).filter({ visible: true })).toHaveCount(await rows(page));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Resultat' })).toBeFocused();
});

const rows = (page: Page) =>
  page.getByRole('listbox', { name: 'Indbakke' }).getByRole('option').count();

test('a word that is missing is made in place, with what it means', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await edit(page);
  await method(page).fill('gåtur');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Nyt mærke: metode' });
  await expect(form.getByRole('textbox', { name: 'Hvad skal det hedde?' })).toHaveValue('gåtur');
  await expect(form.getByRole('textbox', { name: /^Hvad betyder det/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('Skriv en sætning');
  await page.keyboard.type('Man går en tur sammen.');
  await form.getByRole('textbox', { name: 'Andre ord' }).fill('gå tur, spadseretur');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(method(page)).toBeFocused();
  await expect(fields(page).getByRole('button', { name: 'Fjern gåtur' })).toBeVisible();
  await page.getByRole('button', { name: 'Færdig', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('gåtur');
});

test('a new word that another tag has already is refused with that tag', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await edit(page);
  await method(page).fill('kammeratstøtte');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Nyt mærke: metode' });
  await form.getByRole('textbox', { name: /^Hvad betyder det/ }).fill('Støtte.');
  await form.getByRole('textbox', { name: 'Andre ord' }).fill('kammerat, peer');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('”peer” er allerede et andet ord for');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
});

test('a story is tagged where it is read, and an approval that this takes back is said', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await page.getByRole('button', { name: 'Mærk', exact: true }).click();
  await expect(method(page)).toBeFocused();
  await expect(page.getByText('Historien er godkendt. Retter du i den')).toBeVisible();
  await page.keyboard.type('mentor');
  await page.keyboard.press('Enter');
  await page.keyboard.type('brobyg');
  await page.keyboard.press('Enter');
  await expect(page.getByText('godkendelsen er taget tilbage')).toBeVisible();
  await expect(page.getByText(/^Gemt \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Færdig med mærker' }).click();
  await expect(page.getByRole('article')).toContainText('mentor');
  await expect(page.getByRole('article')).toContainText('brobygning');
  await expect(page.getByRole('article')).toContainText('Status: Pseudonymiseret og gennemgået.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`tagging is accessible in ${colorScheme} mode and fits`, async ({ page, openWindow }) => {
    await page.emulateMedia({ colorScheme });
    await openWindow();
    await edit(page);
    await method(page).fill('zenmeditation');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Nyt mærke: metode' }).waitFor();
    await page.getByRole('combobox', { name: 'Resultat' }).click();
    await page.keyboard.type('sk');
    await expectAccessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoSidewaysScrolling(page);
  });
}
