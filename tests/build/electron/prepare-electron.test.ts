import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { ElectronRuntime } from '../../../build/electron/electron-runtime.ts';
import {
  type ElectronSources,
  preparedElectron,
  prepareElectron,
} from '../../../build/electron/prepare-electron.ts';

const pinned: ElectronRuntime = {
  origin: 'pinned',
  version: '45',
  folder: '/a',
  executable: '/a/electron',
};
const registry: ElectronRuntime = { ...pinned, origin: 'registry', version: '33' };

function sources(changes: Partial<ElectronSources>): ElectronSources {
  return {
    findPinned: vi.fn(() => undefined),
    downloadPinned: vi.fn(() => undefined),
    findRegistry: vi.fn(() => undefined),
    fetchRegistry: vi.fn(() => Promise.resolve(registry)),
    registryFits: true,
    ...changes,
  };
}

let log: MockInstance;
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => log.mockRestore());

describe('prepareElectron', () => {
  it('uses the pinned one that is there and fetches nothing', async () => {
    const machine = sources({ findPinned: () => pinned });
    expect(await prepareElectron(machine)).toBe(pinned);
    expect(machine.downloadPinned).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
  });

  it('downloads the pinned one when it is missing', async () => {
    const machine = sources({ downloadPinned: () => pinned });
    expect(await prepareElectron(machine)).toBe(pinned);
    expect(machine.fetchRegistry).not.toHaveBeenCalled();
  });

  it('falls back to the registry when the download failed, and says so in one line', async () => {
    expect(await prepareElectron(sources({}))).toBe(registry);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/Electron 33.*stands in/));
  });

  it('takes the fallback of an earlier run', async () => {
    const machine = sources({ findRegistry: () => registry });
    expect(await prepareElectron(machine)).toBe(registry);
    expect(machine.fetchRegistry).not.toHaveBeenCalled();
  });

  it('tells on other platforms what a person can do', async () => {
    await expect(prepareElectron(sources({ registryFits: false }))).rejects.toThrow(
      /could not be downloaded.*connect to the internet/,
    );
  });
});

describe('preparedElectron', () => {
  it('prefers the pinned one and never asks the network', () => {
    const machine = sources({ findPinned: () => pinned, findRegistry: () => registry });
    expect(preparedElectron(machine)).toBe(pinned);
    expect(machine.downloadPinned).not.toHaveBeenCalled();
  });

  it('says which command prepares one', () => {
    expect(() => preparedElectron(sources({}))).toThrow(/npm test/);
  });
});
