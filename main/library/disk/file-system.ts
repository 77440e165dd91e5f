import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a file is written from: its bytes, or pieces of them one after the other. */
export type FileBytes = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * The one way to the disk of a library. Small enough to stand in for in a test, so that this is the
 * only place where faults need to be injected. Paths are absolute; errors are Node's own, with `code`.
 */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>;
  /** For the bulk reader alone: ten thousand reads are several times faster without a promise each. */
  readFileSync(path: string): Uint8Array;
  listSync(path: string): readonly FolderEntry[];
  /** The file piece by piece, so that a film need not fit in memory; errors come with the first piece. */
  readPieces(path: string): AsyncIterable<Uint8Array>;
  /** Creates the file with mode 0600 and returns when its bytes are on the disk. */
  writeNewFile(path: string, bytes: FileBytes): Promise<void>;
  /** Adds bytes to the end of a file and returns when they are on the disk. */
  appendFile(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Returns when the folder's own entries are on the disk; does nothing where a system cannot. */
  flushFolder(path: string): Promise<void>;
  /** Makes a folder and those above it with mode 0700; nothing happens where it stands. */
  makeFolder(path: string): Promise<void>;
  /** Removes a folder with nothing in it. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Removes a folder and all that is in it; nothing happens where it is gone. */
  removeFolder(path: string): Promise<void>;
  list(path: string): Promise<readonly FolderEntry[]>;
  /** Waits before a rename is tried again, in milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** What a virus scanner or a synchronising program causes on Windows for a moment (typicode/lowdb#157, #581). */
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);
const retryDelays = [10, 20, 40, 80, 160, 320, 640];

/** The `code` of one of Node's file errors, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/**
 * Replaces a file so that a reader, a crash or a power cut meets the old one or the new one, whole:
 * a temporary file in the same folder, flushed, renamed over the old one, and the folder flushed.
 * @param first what must be on the disk before the file is replaced; the new bytes go there meanwhile.
 */
export async function writeDurably(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  first?: Promise<unknown>,
): Promise<void> {
  // Where it fails before the bytes are there, nobody has asked for it yet.
  first?.catch(() => undefined);
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await files.writeNewFile(temporary, bytes);
    await first;
    await moveDurably(files, temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** Renames within one disk and flushes the folders on both sides; tries again while something holds the file. */
export async function moveDurably(files: FileSystem, from: string, to: string): Promise<void> {
  await renameWithRetries(files, from, to);
  await files.flushFolder(dirname(to));
  if (dirname(from) !== dirname(to)) await files.flushFolder(dirname(from));
}

async function renameWithRetries(files: FileSystem, from: string, to: string): Promise<void> {
  for (const delay of retryDelays) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      await files.wait(delay);
    }
  }
  await files.rename(from, to);
}
