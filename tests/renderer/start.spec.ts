import { expect } from '@playwright/test';
import { test } from './support/window-test.ts';

const closed = { isOpen: false } as const;

test('a library is made from a name, and the window opens it', async ({ page, openWindow }) => {
  await openWindow({ ...closed, stories: [] });
  await page.getByRole('textbox', { name: 'Hvad skal det hedde?' }).fill('  Fra Havnehuset ');
  await page.getByRole('textbox', { name: 'Arbejdsplads' }).fill('Havnehuset');
  await page.getByRole('button', { name: 'Vælg, hvor det skal ligge …' }).click();
  await expect(page.getByRole('button', { name: 'Bibliotek: Fra Havnehuset' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Her kommer jeres historier til at stå' }),
  ).toBeVisible();
});

test('a library without a name is asked for one, with the focus where it goes', async ({
  page,
  openWindow,
}) => {
  await openWindow(closed);
  await page.getByRole('button', { name: 'Vælg, hvor det skal ligge …' }).click();
  const name = page.getByRole('textbox', { name: 'Hvad skal det hedde?' });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Giv biblioteket et navn først.');
  await name.fill('Et navn');
  await expect(name).toHaveAccessibleDescription(/For eksempel/);
});

test('thinking better of the dialog changes nothing', async ({ page, openWindow }) => {
  await openWindow({ ...closed, cancelled: ['library/open'] });
  await page.getByRole('button', { name: 'Åbn et bibliotek …' }).click();
  await expect(page.getByRole('button', { name: 'Åbn et bibliotek …' })).toBeEnabled();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('a library of late opens again by the keyboard alone', async ({ page, openWindow }) => {
  await openWindow({ ...closed, recent: [{ folder: '/drev/havnehuset', name: 'Havnehuset' }] });
  await page.getByRole('button', { name: /Havnehuset/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bibliotek: Havnehuset' })).toBeVisible();
});

test('a folder that is no library is refused in a sentence', async ({ page, openWindow }) => {
  const problem = { code: 'not-a-library', folder: '/hjem/billeder' } as const;
  await openWindow({ ...closed, failing: { 'library/open': { code: 'library', problem } } });
  await page.getByRole('button', { name: 'Åbn et bibliotek …' }).click();
  await expect(page.getByRole('alert')).toContainText('/hjem/billeder er ikke et bibliotek');
});

test('the demo opens, and its menu leads back to the start', async ({ page, openWindow }) => {
  await openWindow(closed);
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('button', { name: 'Bibliotek: Familie og Job' }).click();
  await page.getByRole('menuitem', { name: 'Luk biblioteket' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Det gode arbejde');
});
