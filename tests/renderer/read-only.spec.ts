import { expect } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { test } from './support/window-test.ts';

test('a library that can only be read says so, and what changes it is off with the reason', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await expect(page.getByText('Der kan ikke skrives i bibliotekets mappe')).toBeVisible();
  await page.getByRole('listbox').getByRole('option').first().click();
  const toolbar = page.getByRole('toolbar').last();
  for (const name of ['Ret', 'Mærk', 'Arkivér', 'Slet']) {
    const button = toolbar.getByRole('button', { name, exact: true });
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('title', /Der kan ikke skrives/);
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await expect(page.getByRole('button', { name: 'Hent filer …' })).toBeDisabled();
  await page.getByRole('button', { name: 'Samlinger' }).click();
  await expect(page.getByRole('button', { name: /^Ny samling/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await expect(page.getByLabel('Navn')).toBeDisabled();
  await expect(page.getByLabel('Udgivelsernes sprog')).toBeDisabled();
});

test('what the check at the opening found is said, and leads to where it is looked through', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { flaws: 2 } });
  await expect(page.getByText('2 ting i biblioteket er ikke, som de skal være.')).toBeVisible();
  await page.getByRole('button', { name: 'Se det igennem' }).click();
  await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible();
});

test('a change that is missing in the history is told of for as long as it is so', async ({
  page,
  openWindow,
}) => {
  await openWindow({ notices: { historyFailure: 'EIO' } });
  await expect(page.getByText('kunne ikke lægges i historikken (EIO)')).toBeVisible();
});

test('in a library that can only be read, no original is erased', async ({ page, openWindow }) => {
  await openWindow({ notices: { readOnly: 'not-writable' } });
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'Versioner' }).click();
  await expect(page.getByRole('button', { name: 'Slet den for altid …' })).toBeDisabled();
});
