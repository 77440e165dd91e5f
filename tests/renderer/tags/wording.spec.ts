import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScrolling } from '../axe.ts';
import { test } from '../support/window-test.ts';

test('a tag gets other words in the settings, and the stories that carry it keep it', async ({
  page,
  openWindow,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openWindow();
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  const terms = page.getByRole('region', { name: 'Mærker' });
  await terms.getByText('Metode').click();
  await terms.getByText('relationsarbejde', { exact: true }).click();
  await terms.getByRole('button', { name: 'Ret mærket ”relationsarbejde”' }).click();
  const form = terms.getByRole('form', { name: 'Ret mærket ”relationsarbejde”' });
  const label = form.getByRole('textbox', { name: 'Hvad skal det hedde?' });
  await label.fill('mentor');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('Mærket ”mentor” findes allerede');
  await label.fill('at være der');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(terms.getByText('at være der', { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 640, height: 400 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Historier', exact: true }).click();
  await expect(page.getByRole('listbox')).toContainText('at være der');
});
