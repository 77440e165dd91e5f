import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';

const require = createRequire(import.meta.url);
const manifest = require.resolve('electron/package.json');
const { version } = require(manifest) as { readonly version: string };
const home = dirname(manifest);

/** The Electron that package.json pins, when its binary has been downloaded. */
export function findPinnedElectron(): ElectronRuntime | undefined {
  const pathFile = join(home, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = join(home, 'dist');
  const executable = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { origin: 'pinned', version, folder, executable } : undefined;
}

/**
 * Lets the npm package fetch its own binary, checked against the checksums it carries. A closed
 * network answers at once or by fetch's connect timeout of ten seconds; undefined when it failed.
 */
export function downloadPinnedElectron(): ElectronRuntime | undefined {
  console.log(`Fetching Electron ${version} …`);
  spawnSync(process.execPath, [join(home, 'install.js')], { stdio: 'ignore' });
  return findPinnedElectron();
}
