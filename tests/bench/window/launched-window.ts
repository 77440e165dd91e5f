import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { preparedElectron } from '../../../build/electron/prepare-electron.ts';

/** What one launch showed. */
export interface LaunchedWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Milliseconds since the program was started, read off by the caller. */
  readonly sinceStart: () => number;
}

/** Starts an app's folder in the Electron of this machine with a profile. */
export async function launchWindow(folder: string, profile: string): Promise<LaunchedWindow> {
  const runtime = preparedElectron();
  // Playwright asks the npm package for the executable, and that package listens to this variable.
  if (runtime.origin === 'registry') process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  const start = performance.now();
  const app = await electron.launch({ args: [folder, `--user-data-dir=${profile}`], cwd: folder });
  const page = await app.firstWindow();
  return { app, page, sinceStart: () => performance.now() - start };
}

/** Resident memory of all of an app's processes together, in megabytes. */
export async function residentMegabytes(app: ElectronApplication): Promise<number> {
  const kilobytes = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}
