import { test as base } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

/** Playwright's test with the app started once for each file, as starting it is the slow part. */
export const test = base.extend<object, { readonly launched: LaunchedApp }>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
    async ({}, use) => {
      const launched = await launchApp();
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
});
