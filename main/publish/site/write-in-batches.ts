import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

export interface WritableFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Between so many files a stop is looked for and others get their turn. */
const batchSize = 64;

/**
 * Writes files below a folder whose subfolders stand, and answers their paths. Synchronously, which
 * is several times faster for thousands of small files: a service may wait, a window may not.
 */
export async function writeInBatches(
  folder: string,
  files: Iterable<WritableFile>,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, content } of files) {
    writeFileSync(join(folder, path), content);
    written.push(path);
    if (written.length % batchSize === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  return written;
}
