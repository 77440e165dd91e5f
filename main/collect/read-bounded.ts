import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../library/disk/file-system.ts';
import { CollectError } from './incoming.ts';
import { inMegabytes } from './limits.ts';

/**
 * Reads a file that may come from anywhere, if it is no larger than the limit in bytes.
 * @throws CollectError saying what kept it from being read.
 */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    // A pipe or a device has no end to wait for.
    if (!info.isFile()) throw new CollectError({ code: 'not-a-file' });
    const { size } = info;
    if (size > limit) {
      throw tooLarge(limit);
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

/**
 * All of a stream that ends before the limit in bytes.
 * @throws CollectError `too-large`, without waiting for an end that may never come.
 */
export async function readBoundedStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): CollectError {
  return new CollectError({ code: 'too-large', limitMegabytes: inMegabytes(limit) });
}
