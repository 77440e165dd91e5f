import { test as base, type Page } from '@playwright/test';
import { findEverything } from '../../../main/anonymise/load-detector.ts';
import { type ServedRenderer, serveRenderer } from '../serve-renderer.ts';
import { demoStories } from './demo-stories.ts';
import { fakeBridgeScript } from './fake-bridge-script.ts';
import type { FakeOptions } from './fake-options.ts';

const defaults: FakeOptions = {
  isOpen: true,
  stories: demoStories(),
  collections: [],
  generated: 0,
  recent: [],
  messages: {},
  failing: {},
  cancelled: [],
  notices: {},
  backups: { folder: null, lastAt: '', isBusy: false, problem: null, isAsking: false },
  flaws: [],
  conflicts: [],
  warnings: [],
  booklet: null,
  pace: 10,
};

/** Opens the window's page on a fake library, and keeps what it complained of. */
export type OpenWindow = (options?: Partial<FakeOptions>) => Promise<Page>;

type WorkerFixtures = { readonly served: ServedRenderer; readonly script: string };

/** Playwright's test with the built window before a fake bridge; a complaint in the console fails it. */
export const test = base.extend<{ readonly openWindow: OpenWindow }, WorkerFixtures>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
    async ({}, use) => {
      const served = await serveRenderer();
      await use(served);
      served.close();
    },
    { scope: 'worker' },
  ],
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
    async ({}, use) => use(await fakeBridgeScript()),
    { scope: 'worker' },
  ],
  openWindow: async ({ page, served, script }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.exposeFunction('findEverything', findEverything);
    await use(async (options = {}) => {
      const fakeOptions = { ...defaults, ...options };
      await page.addInitScript(
        (value) => Object.assign(window, { fakeOptions: value }),
        fakeOptions,
      );
      await page.addInitScript({ content: script });
      await page.goto(served.address);
      return page;
    });
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
});
