import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface WritableFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** So many files are under way at once: enough to keep a slow disk busy, few enough to stay small in memory. */
const batchSize = 32;

/**
 * Writes files below a folder whose subfolders stand, and answers their paths. The files are asked
 * for a batch at a time, and between batches the writing can be stopped.
 */
export async function writeInBatches(
  folder: string,
  files: Iterable<WritableFile>,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const written: string[] = [];
  let batch: Promise<void>[] = [];
  for (const { path, content } of files) {
    batch.push(writeFile(join(folder, path), content));
    written.push(path);
    if (batch.length === batchSize) {
      await Promise.all(batch);
      batch = [];
      signal?.throwIfAborted();
    }
  }
  await Promise.all(batch);
  return written;
}
