import type { FileBytes, FileSystem } from '../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import { fileError } from '../support/failing-file-system.ts';

/** What a full, taken away, locked or broken disk answers with. */
export const faultCodes = ['ENOSPC', 'EPERM', 'EBUSY', 'EIO', 'EROFS', 'EMFILE'] as const;

/**
 * A call fails and does nothing, tears what it writes in the middle, does its work and then says that
 * it failed, or takes so long that everything else goes first.
 */
export const faultKinds = ['fail', 'tear', 'late', 'delay'] as const;

export interface Fault {
  readonly kind: (typeof faultKinds)[number];
  readonly code: (typeof faultCodes)[number];
}

/** Turns of the event loop that a delayed call lets others have. */
const longDelay = 12;

/** The real disk behind the port, with a fault at whichever call the plan wants one. */
export class TroubledDisk {
  /** Asked before every call; null lets it through. */
  plan: () => Fault | null = () => null;
  /** Calls since it was last set to 0. */
  calls = 0;
  readonly met: Record<Fault['kind'], number> = { fail: 0, tear: 0, late: 0, delay: 0 };
  readonly files: FileSystem = {
    readFile: (path) => this.#through(() => nodeFileSystem.readFile(path)),
    readFileSync: (path) => this.#throughNow(() => nodeFileSystem.readFileSync(path)),
    listSync: (path) => this.#throughNow(() => nodeFileSystem.listSync(path)),
    readPieces: (path) => nodeFileSystem.readPieces(path),
    writeNewFile: (path, bytes) =>
      this.#through(
        () => nodeFileSystem.writeNewFile(path, bytes),
        () => nodeFileSystem.writeNewFile(path, firstHalf(bytes)),
      ),
    appendFile: (path, bytes) =>
      this.#through(
        () => nodeFileSystem.appendFile(path, bytes),
        () => nodeFileSystem.appendFile(path, firstHalf(bytes)),
      ),
    rename: (from, to) => this.#through(() => nodeFileSystem.rename(from, to)),
    remove: (path) => this.#through(() => nodeFileSystem.remove(path)),
    flushFolder: (path) => this.#through(() => nodeFileSystem.flushFolder(path)),
    makeFolder: (path) => this.#through(() => nodeFileSystem.makeFolder(path)),
    removeEmptyFolder: (path) => this.#through(() => nodeFileSystem.removeEmptyFolder(path)),
    removeFolder: (path) => this.#through(() => nodeFileSystem.removeFolder(path)),
    list: (path) => this.#through(() => nodeFileSystem.list(path)),
    wait: () => Promise.resolve(),
  };

  async #through<T>(work: () => Promise<T>, tear?: () => Promise<void>): Promise<T> {
    const fault = this.#next();
    if (fault === null) return work();
    switch (fault.kind) {
      case 'delay':
        for (let turn = 0; turn < longDelay; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        return work();
      case 'tear':
        await tear?.();
        throw fileError(fault.code);
      case 'late':
        await work();
        throw fileError(fault.code);
      case 'fail':
        throw fileError(fault.code);
    }
  }

  #throughNow<T>(work: () => T): T {
    const fault = this.#next();
    if (fault !== null && fault.kind !== 'delay') throw fileError(fault.code);
    return work();
  }

  #next(): Fault | null {
    this.calls += 1;
    const fault = this.plan();
    if (fault !== null) this.met[fault.kind] += 1;
    return fault;
  }
}

function firstHalf(bytes: FileBytes): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new Error('Only whole bytes are torn.');
  return bytes.subarray(0, Math.floor(bytes.byteLength / 2));
}
