import { defineConfig } from '@playwright/test';

// The newest Chromium at hand, which stands for the engine that the next Electron brings. The shell is the same
// engine without a browser's own windows: a whole Chromium draws them for every test, and took twice as long.
const chromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell' },
} as const;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  projects: [
    { name: 'electron', workers: 1, testDir: 'tests/e2e' },
    { name: 'newer-engine', fullyParallel: true, testDir: 'tests/renderer', use: chromium },
    { name: 'site', fullyParallel: true, testDir: 'tests/site', use: chromium },
    { name: 'packaged', workers: 1, testDir: 'tests/packaged' },
  ],
});
