import { test as base } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

type Started = {
  readonly launched: LaunchedApp;
  /** A file that names one of its own gets an app and a profile that no other file has used. */
  readonly apart: string;
};

/** Playwright's test with the app started once for several files, as starting it is the slow part. */
export const test = base.extend<object, Started>({
  apart: ['', { option: true, scope: 'worker' }],
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
