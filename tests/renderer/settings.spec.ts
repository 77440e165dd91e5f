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

const rule = (page: Page, name: string) => page.getByRole('group', { name });

test('each rule is chosen by the keyboard, holds at once and is one step to undo', async ({
  page,
  openWindow,
}) => {
  await openWindow();
  await open(page);
  const names = rule(page, 'Personer i historien');
  await names.getByLabel('Hedder noget andet').focus();
  await page.keyboard.press('ArrowDown');
  await expect(names.getByLabel('Kaldes det, de er')).toBeChecked();
  await expect(names).toContainText(/Sofie →.*en pige/);
  await rule(page, 'Alder').getByLabel('Omtrent').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rule(page, 'Alder').getByLabel('Præcis')).toBeChecked();
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rule(page, 'Alder').getByLabel('Omtrent')).toBeChecked();
  await expect(names.getByLabel('Kaldes det, de er')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(names.getByLabel('Hedder noget andet')).toBeChecked();
});

test('originals stay for another number of days, and what is no number is refused', async ({
  page,
  openWindow,
}) => {
  await openWindow({ stories: [] });
  await open(page);
  const days = page.getByLabel('Antal dage');
  await expect(days).toHaveValue('30');
  await days.fill('90');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Det er gemt.')).toBeVisible();
  await expect(days).toHaveValue('90');
  for (const wrong of ['0', '366', 'to', '2,5']) {
    await days.fill(wrong);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Skriv et helt tal fra 1 til 365.')).toBeVisible();
    await expect(days).toHaveValue('90');
  }
  await page.getByLabel('Bliver, til I selv sletter den').click();
  await expect(days).toHaveCount(0);
});

test('a rule that would erase something at once asks first', async ({ page, openWindow }) => {
  await openWindow();
  await open(page);
  const atApproval = page.getByLabel('Slettes, når historien bliver godkendt');
  await atApproval.click();
  const dialog = page.getByRole('dialog', { name: 'Slet 10 originaler?' });
  await dialog.getByRole('button', { name: 'Behold dem' }).click();
  await expect(page.getByLabel('Antal dage')).toHaveValue('30');
  await expect(atApproval).not.toBeChecked();
  await atApproval.click();
  await dialog.getByRole('button', { name: 'Slet for altid' }).click();
  await expect(atApproval).toBeChecked();
});
