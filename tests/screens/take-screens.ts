import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../e2e/launch-app.ts';
import { emptyScreens, fullScreens, type Screen } from './screen.ts';

/**
 * Takes a picture of every view of the built program, empty and full, light and dark, wide and
 * narrow, into docs/screens: `npm run build && npm run screens`, without a screen under `xvfb-run -a`.
 */
const target = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const schemes = ['light', 'dark'] as const;
const widths = [1440, 900] as const;
const height = 900;

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const scheme of schemes) {
  for (const width of widths) await takeAll(scheme, width);
}

async function takeAll(scheme: (typeof schemes)[number], width: number): Promise<void> {
  const launched = await launchApp();
  const { page } = launched;
  const libraries = await mkdtemp(join(tmpdir(), 'gode-historier-skærme-'));
  const shot = async ({ name, go }: Screen) => {
    await go(page);
    await settled(page);
    await page.screenshot({ path: join(target, `${name}-${scheme}-${width}.png`) });
  };
  try {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await resize(launched, width);
    await shot({
      name: 'start',
      go: (start) => start.getByRole('heading', { level: 1 }).waitFor(),
    });
    await makeLibrary(launched, join(libraries, 'Et nyt bibliotek'));
    for (const screen of emptyScreens) await shot(screen);
    await page.evaluate(() => window.bridge.library.openDemo());
    for (const screen of fullScreens) await shot(screen);
  } finally {
    await launched.close();
    await rm(libraries, { recursive: true, force: true });
  }
}

async function resize({ app, page }: LaunchedApp, width: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await page.waitForFunction((inner) => window.innerWidth === inner, width);
}

async function makeLibrary({ app, page }: LaunchedApp, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, folder);
  await page.evaluate(() =>
    window.bridge.library.create({ name: 'Et nyt bibliotek', organisation: 'Havnehuset' }),
  );
}

/** Fonts are there, and nothing is on its way to the screen. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
