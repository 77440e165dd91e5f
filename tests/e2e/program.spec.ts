import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

test('a language, and where the window stood, last until the next start', async () => {
  const first = await launchApp();
  const { profile } = first;
  try {
    await first.page.getByRole('button', { name: 'Se demoen' }).click();
    await first.page.getByRole('button', { name: 'Indstillinger' }).click();
    await first.page.getByRole('radio', { name: 'English' }).click();
    await expect(first.page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    const menu = await first.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(menu).toEqual(['File', 'Edit', 'View', 'Help']);
    const bounds = await first.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 20, y: 30, width: 1010, height: 620 });
      return window?.getNormalBounds();
    });
    await first.app.close();

    const second = await launchApp(profile);
    await expect(second.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(second.page.getByRole('button', { name: 'See the demo' })).toBeVisible();
    const again = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    );
    expect(again).toEqual(bounds);
    await second.app.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('the menu does in the page what it says', async () => {
  const { app, page, close } = await launchApp();
  try {
    await page.getByRole('button', { name: 'Se demoen' }).click();
    await page.getByRole('heading', { name: 'Historier', level: 1 }).waitFor();
    const choose = (label: string) =>
      app.evaluate(({ Menu }, wanted) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(
          ({ submenu }) => submenu?.items ?? [],
        );
        items?.find((item) => item.label === wanted)?.click();
      }, label);
    await choose('Gå til indbakken');
    await expect(page.getByRole('heading', { name: 'Indbakke', level: 1 })).toBeVisible();
    await choose('Om Gode Historier');
    const components = page.getByRole('dialog').getByRole('row');
    await expect(components.filter({ hasText: /^react-dom/ })).toContainText('MIT');
    await expect(components.filter({ hasText: /\dMIT$/ }).first()).toBeVisible();
    await expect(components.filter({ hasText: /^mammoth/ })).toContainText('BSD-2-Clause');
  } finally {
    await close();
  }
});
