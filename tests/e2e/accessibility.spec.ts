import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the welcome window has no axe violation in ${colorScheme} mode`, async ({
    launched: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('contentinfo')).toContainText('Electron');
    // Electron can't open the blank page that axe's default mode gathers its results in.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('dark mode is dark paper and light ink', async ({ launched: { page } }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', 'rgb(29, 27, 25)');
  await expect(body).toHaveCSS('color', 'rgb(236, 230, 220)');
});
