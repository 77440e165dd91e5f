import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { preparedElectron } from '../../build/electron/prepare-electron.ts';

const root = resolve(import.meta.dirname, '../..');

/** The built app, running with a profile of its own. */
export type LaunchedApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Errors and warnings the page has written to its console, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  readonly profile: string;
  readonly close: () => Promise<void>;
};

/**
 * Starts the built app in the Electron of this machine, with a new profile unless one is given; whoever
 * calls it closes it. `flags` are Chromium's own, such as `--log-net-log=…`.
 */
export async function launchApp(
  usedProfile?: string,
  flags: readonly string[] = [],
): Promise<LaunchedApp> {
  const runtime = preparedElectron();
  // Playwright asks the npm package for the executable, and that package listens to this variable.
  if (runtime.origin === 'registry') process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  const profile = usedProfile ?? (await mkdtemp(join(tmpdir(), 'gode-historier-e2e-')));
  const app = await electron.launch({
    args: [root, `--user-data-dir=${profile}`, ...flags],
    cwd: root,
  });
  const complaints: string[] = [];
  app.on('window', (window) => {
    window.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    window.on('pageerror', (error) => complaints.push(error.message));
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const close = async () => {
    await app.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { app, page, complaints, profile, close };
}
