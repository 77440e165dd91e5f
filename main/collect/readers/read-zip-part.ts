import { fromBufferPromise } from 'yauzl';
import { CollectError } from '../incoming.ts';
import { inMegabytes } from '../limits.ts';

/**
 * One part of a zipped document.
 * @throws CollectError `not-docx` where it is not there, `swells` where it is larger than the limit.
 */
export async function readZipPart(bytes: Buffer, part: string, limit: number): Promise<Buffer> {
  try {
    const zip = await fromBufferPromise(bytes);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== part) continue;
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += chunk.length;
        if (size > limit) {
          throw new CollectError({ code: 'swells', limitMegabytes: inMegabytes(limit) });
        }
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    }
  } catch (error) {
    if (error instanceof CollectError) throw error;
  }
  throw new CollectError({ code: 'not-docx' });
}
