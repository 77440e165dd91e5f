import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../library/file-system.ts';
import { CollectError } from './incoming.ts';
import { inMegabytes } from './limits.ts';

/**
 * Reads a file that may come from anywhere, if it is no larger than the limit in bytes.
 * @throws CollectError saying what kept it from being read.
 */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limit) {
      throw new CollectError({ code: 'too-large', limitMegabytes: inMegabytes(limit) });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof CollectError) throw error;
    const code = errorCode(error);
    throw new CollectError(
      code === 'ENOENT'
        ? { code: 'not-found' }
        : { code: 'unreadable', cause: code || String(error) },
    );
  }
}
