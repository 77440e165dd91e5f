import { defineConfig } from '@playwright/test';

// The newest Chromium at hand, which stands for the engine that the next Electron brings.
const chromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
} as const;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  projects: [
    { name: 'electron', testDir: 'tests/e2e' },
    { name: 'newer-engine', testDir: 'tests/renderer', use: chromium },
    { name: 'site', testDir: 'tests/site', use: chromium },
    { name: 'packaged', testDir: 'tests/packaged' },
  ],
});
