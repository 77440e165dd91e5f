import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { tokensPlugin } from '../../../../build/tokens-plugin.ts';
import type { StoryContent } from '../../../../shared/domain/story.ts';
import { type ServedRenderer, serveRenderer } from '../../serve-renderer.ts';
import type { EditorHarness } from './editor-harness.ts';

declare global {
  interface Window {
    readonly harness: EditorHarness;
  }
}

type Opened = { readonly open: (story?: Partial<StoryContent>) => Promise<void> };

/** A test of the editor on a page of its own, under the window's policy, that says nothing on the console. */
export const test = base.extend<Opened, { readonly served: ServedRenderer }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures off the pattern.
    async ({}, use) => {
      const outDir = join(tmpdir(), `editor-harness-${process.pid}`);
      await build({
        configFile: false,
        logLevel: 'warn',
        root: import.meta.dirname,
        plugins: [react(), tokensPlugin()],
        build: { outDir, emptyOutDir: true, target: 'chrome130' },
      });
      const served = await serveRenderer(outDir);
      await use(served);
      served.close();
      await rm(outDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  open: async ({ page, served }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(async (story = {}) => {
      await page.addInitScript(
        (value) => sessionStorage.setItem('story', value),
        JSON.stringify(story),
      );
      await page.goto(served.address);
    });
    expect(complaints).toEqual([]);
  },
});
