import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  projects: [
    { name: 'electron', testDir: 'tests/e2e' },
    { name: 'packaged', testDir: 'tests/packaged', testMatch: '*.spec.ts' },
    {
      name: 'site',
      testDir: 'tests/site',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
      },
    },
  ],
});
