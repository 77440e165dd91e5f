import { expect, type Page } from '@playwright/test';
import { test } from './support/window-test.ts';

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
};

test('a library gets another name and workplace as its fields are left', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await open(page);
  await page.getByLabel('Navn').fill('Det nye navn');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await page.getByLabel('Arbejdsplads').fill('Familiehuset');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Bibliotek: Det nye navn Familiehuset' }),
  ).toBeVisible();
});

test('an empty name is refused and the old one stands; Escape takes back what was typed', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await open(page);
  const name = page.getByLabel('Navn');
  await name.fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Et bibliotek skal have et navn.')).toBeVisible();
  await expect(name).toHaveValue('Familie og Job');
  await name.fill('Noget andet');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('Familie og Job');
});

test('a workplace sets its own colour, and goes back to the house’s', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await open(page);
  const colour = page.getByLabel('Jeres farve');
  const house = await colour.inputValue();
  await expect(page.getByRole('button', { name: 'Brug husets farve' })).toBeDisabled();
  await colour.fill('#0055aa');
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await page.getByRole('button', { name: 'Brug husets farve' }).click();
  await expect(colour).toHaveValue(house);
});

test('publications speak another language than the window where a workplace wants it', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await open(page);
  await page.getByLabel('Udgivelsernes sprog').selectOption('English');
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await expect(page.getByLabel('Udgivelsernes sprog')).toHaveValue('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
});
