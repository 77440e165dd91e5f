import type { FileSystem } from '../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';

export type Operation =
  | 'writeNewFile'
  | 'appendFile'
  | 'rename'
  | 'remove'
  | 'flushFolder'
  | 'makeFolder';

/** One of Node's file errors. */
export function fileError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/**
 * The real disk, except that the test is asked before every change and may throw instead. Waiting
 * takes no time.
 */
export function failingFileSystem(
  before: (operation: Operation, path: string) => void,
): FileSystem {
  return {
    ...nodeFileSystem,
    async writeNewFile(path, bytes) {
      before('writeNewFile', path);
      await nodeFileSystem.writeNewFile(path, bytes);
    },
    async appendFile(path, bytes) {
      before('appendFile', path);
      await nodeFileSystem.appendFile(path, bytes);
    },
    async rename(from, to) {
      before('rename', to);
      await nodeFileSystem.rename(from, to);
    },
    async remove(path) {
      before('remove', path);
      await nodeFileSystem.remove(path);
    },
    async flushFolder(path) {
      before('flushFolder', path);
      await nodeFileSystem.flushFolder(path);
    },
    async makeFolder(path) {
      before('makeFolder', path);
      await nodeFileSystem.makeFolder(path);
    },
    wait: () => Promise.resolve(),
  };
}
