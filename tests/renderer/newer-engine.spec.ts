import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { type ServedRenderer, serveRenderer } from './serve-renderer.ts';

const about = {
  name: 'Gode Historier',
  version: '0.1.0',
  licence: 'MIT',
  electron: '45',
  chromium: '150',
  node: '24',
};

const test = base.extend<object, { readonly served: ServedRenderer }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
    async ({}, use) => {
      const served = await serveRenderer();
      await use(served);
      served.close();
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript((value) => {
    Object.assign(window, { bridge: { app: { about: async () => ({ ok: true, value }) } } });
  }, about);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page is whole, silent and accessible in ${colorScheme} mode`, async ({
    page,
    served,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.emulateMedia({ colorScheme });
    await page.goto(served.address);
    await expect(page.getByRole('contentinfo')).toContainText('Electron 45');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
