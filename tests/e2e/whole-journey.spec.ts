import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type PreparedJourney, prepareJourney } from './prepare-journey.ts';
import { tabTo } from './tab-to.ts';

async function expectPublished({ site, booklet }: PreparedJourney): Promise<void> {
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Til børneudvalget');
  expect((await readFile(booklet)).subarray(0, 5).toString()).toBe('%PDF-');
}

test('by the mouse, an empty library becomes a published site and a booklet', async () => {
  const journey = await prepareJourney();
  const { page } = journey;
  const button = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true });

  await page.getByRole('textbox', { name: 'Hvad skal det hedde?' }).fill('Havnehuset');
  await button('Vælg, hvor det skal ligge …').click();
  await button('Gå til indbakken').click();
  await button('Hent filer …').first().click();
  const report = page.getByRole('dialog');
  await expect(report).toContainText('1 historie kom ind i indbakken');
  await report.getByRole('listitem').getByRole('button').click();

  await button('Ret').click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Stolen ved døren');
  await page
    .getByRole('region', { name: /^Fundet i historien/ })
    .getByRole('button', { name: '20 30 40 50 · Historien' })
    .click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('20 30 40 50');
  await page.keyboard.type('kontoret');
  await expect(page.getByText(/^Gemt \d/).first()).toBeVisible();
  await button('Færdig').click();

  await button('Mærk').click();
  await page.getByRole('combobox', { name: 'Metode' }).fill('åben dør');
  await page.keyboard.press('Enter');
  const term = page.getByRole('form', { name: /^Nyt mærke/ });
  await term.getByRole('textbox', { name: /^Hvad betyder det/ }).fill('Tilliden kommer først.');
  await button('Lav mærket', term).click();
  await button('Færdig med mærker').click();

  await button('Godkend …').click();
  const approval = page.getByRole('dialog');
  await approval.getByRole('textbox', { name: 'Hvem godkender?' }).fill('Lone Vang');
  await approval.getByRole('checkbox').check();
  await button('Godkend', approval).click();
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();

  await button('Samlinger').click();
  await button('Ny samling …').first().click();
  await page.getByRole('textbox', { name: 'Hvad skal samlingen hedde?' }).fill('Til børneudvalget');
  await button('Lav samlingen').click();
  await button('Vælg historier …').first().click();
  await page.getByRole('option', { name: /Stolen ved døren/ }).click();
  await button('Brug 1 historie').click();
  await page.getByRole('checkbox', { name: 'nettet' }).check();
  await button('Udgiv …').click();
  await expect(page.getByText('1 historie kommer med')).toBeVisible();
  await button('Udgiv …').click();
  await expect(page.getByRole('dialog')).toContainText('1 historie er udgivet');
  await expectPublished(journey);
  await journey.expectQuiet();
});

test('by the keyboard alone, an empty library becomes a published site and a booklet', async () => {
  const journey = await prepareJourney();
  const { page } = journey;
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const { keyboard } = page;
  const to = (role: 'button' | 'textbox' | 'combobox' | 'checkbox', name: string | RegExp) =>
    tabTo(page, page.getByRole(role, { name, exact: true }).first());

  await to('textbox', 'Hvad skal det hedde?');
  await keyboard.type('Havnehuset');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Bibliotek: Havnehuset' })).toBeVisible();
  await press('Control+O');
  await expect(page.getByRole('dialog')).toContainText('1 historie kom ind i indbakken');
  await tabTo(page, page.getByRole('dialog').getByRole('listitem').getByRole('button'));
  await press('Enter');

  await to('button', 'Ret');
  await press('Enter');
  await to('textbox', 'Titel');
  await press('Control+A');
  await keyboard.type('Stolen ved døren');
  await to('button', '20 30 40 50 · Historien');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('20 30 40 50');
  await keyboard.type('kontoret');
  await expect(page.getByText(/^Gemt \d/).first()).toBeVisible();
  await to('button', 'Færdig');
  await press('Enter');

  await to('button', 'Mærk');
  await press('Enter');
  await to('combobox', 'Metode');
  await keyboard.type('åben dør');
  await press('Enter');
  await to('textbox', /^Hvad betyder det/);
  await keyboard.type('Tilliden kommer først.');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Fjern åben dør' })).toBeVisible();

  await to('button', 'Godkend …');
  await press('Enter');
  await to('textbox', 'Hvem godkender?');
  await keyboard.type('Lone Vang');
  await to('checkbox', /^Jeg har læst/);
  await press('Space');
  await press('Enter');
  await expect(page.getByText('Historien er godkendt.', { exact: true })).toBeVisible();

  await press('Control+3');
  await to('button', 'Ny samling …');
  await press('Enter');
  await to('textbox', 'Hvad skal samlingen hedde?');
  await keyboard.type('Til børneudvalget');
  await press('Enter');
  await to('button', 'Vælg historier …');
  await press('Enter');
  await expect(page.getByRole('option', { name: /Stolen ved døren/ })).toBeVisible();
  await tabTo(page, page.getByRole('dialog').getByRole('listbox'));
  await press('Space');
  await to('button', 'Brug 1 historie');
  await press('Enter');
  await to('checkbox', 'nettet');
  await press('Space');
  await to('button', 'Udgiv …');
  await press('Enter');
  await expect(page.getByText('1 historie kommer med')).toBeVisible();
  await to('button', 'Udgiv …');
  await press('Enter');
  await expect(page.getByRole('dialog')).toContainText('1 historie er udgivet');
  await press('Escape');
  await expectPublished(journey);
  await journey.expectQuiet();
});
