import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

// An app of its own for each: Playwright's page waits for a refused navigation to finish.
let launched: LaunchedApp;
test.beforeEach(async () => {
  launched = await launchApp();
});
test.afterEach(() => launched.close());

for (const target of ['app://gode-historier/index.html?again', 'https://example.org/']) {
  test(`a navigation to ${target} is refused`, async () => {
    const { page } = launched;
    const before = page.url();
    await page.evaluate((address) => {
      document.documentElement.dataset.stayed = 'yes';
      window.location.href = address;
    }, target);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.dataset.stayed)).toBe('yes');
  });
}

// Electron is not asked about an empty page, which asks nothing of a network either.
test('an empty page that took the place of ours is not answered', async () => {
  const { page } = launched;
  await page.evaluate(() => {
    window.location.href = 'about:blank';
  });
  await page.waitForURL('about:blank');
  expect(await page.evaluate(() => window.bridge.app.about())).toEqual({
    ok: false,
    error: { code: 'foreign-sender' },
  });
});
