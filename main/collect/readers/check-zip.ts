import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { CollectError } from '../incoming.ts';
import { inMegabytes, limits } from '../limits.ts';

/**
 * Unpacks a zipped document once, keeping nothing, and counts: a library that reads the document
 * whole into memory must never meet one that swells to gigabytes. What the document says of its
 * parts' sizes is not believed; the reading stops where the limit is.
 * @param runningText the part that holds the text, for which the limit is lower.
 * @throws CollectError `not-docx` for what is no whole zip file, `swells` for one that holds too much.
 */
export async function checkZip(bytes: Buffer, runningText: string): Promise<void> {
  try {
    const zip = await fromBufferPromise(bytes);
    let parts = 0;
    let total = 0;
    let hasText = false;
    for await (const entry of zip.eachEntry()) {
      parts += 1;
      if (parts > limits.documentParts) throw swells();
      if (entry.fileName.endsWith('/')) continue;
      const isText = entry.fileName === runningText;
      const size = await unpackedSize(
        await zip.openReadStreamPromise(entry),
        isText ? limits.unpackedText : limits.unpackedDocument - total,
      );
      total += size;
      hasText ||= isText;
    }
    if (!hasText) throw new CollectError({ code: 'not-docx' });
  } catch (error) {
    if (error instanceof CollectError) throw error;
    throw new CollectError({ code: 'not-docx' });
  }
}

async function unpackedSize(part: Readable, limit: number): Promise<number> {
  let size = 0;
  for await (const chunk of part) {
    size += chunk.length;
    if (size > limit) throw swells();
  }
  return size;
}

function swells(): CollectError {
  return new CollectError({
    code: 'swells',
    limitMegabytes: inMegabytes(limits.unpackedDocument),
  });
}
