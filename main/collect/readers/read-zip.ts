import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { errorCode } from '../../library/disk/file-system.ts';
import { CollectError, type SetAsideCause } from '../incoming.ts';
import { inMegabytes, limits } from '../limits.ts';
import { isHiddenName } from '../list-files.ts';
import type { FileBytes, ReadContext } from '../read-into.ts';
import { readInto } from '../read-into.ts';

/** Zips within zips: two are somebody's habit, more are a trap. */
const deepestZip = 3;

/**
 * Reads every file of a zip as if it lay in a folder. What the zip says of sizes is not believed.
 * A file in it that is damaged is set aside, and the others are read.
 * @throws CollectError `not-zip`, or `swells` when what was unpacked passes the limit.
 */
export async function readZip(file: FileBytes, context: ReadContext): Promise<void> {
  const { bytes, name, nesting } = file;
  const depth = name.split('.zip › ').length;
  if (depth > deepestZip) throw new CollectError({ code: 'too-nested' });
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let left: number = limits.unpackedZip;
  let entries = 0;
  for await (const entry of entriesOf(zip)) {
    entries += 1;
    if (entries > limits.zipEntries) throw swells();
    const last = entry.fileName.split('/').at(-1) ?? '';
    if (last === '' || isHiddenName(last) || entry.fileName.startsWith('__MACOSX/')) continue;
    const inside = `${name} › ${entry.fileName}`;
    if (entry.isEncrypted()) {
      context.heap.setAside(inside, { code: 'encrypted' });
      continue;
    }
    try {
      const content = await unpacked(zip, entry, Math.min(left, limits.mail));
      left -= content.length;
      await readInto({ ...file, name: inside, bytes: content, nesting: nesting + 1 }, context);
    } catch (error) {
      const cause = causeOf(error);
      context.heap.setAside(inside, cause);
      if (cause.code === 'swells') throw swells();
    }
  }
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes);
  } catch {
    throw new CollectError({ code: 'not-zip' });
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch {
    throw new CollectError({ code: 'not-zip' });
  }
}

async function unpacked(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += chunk.length;
      if (size > limit) throw swells();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof CollectError ? error : new CollectError({ code: 'damaged-in-zip' });
  }
  return Buffer.concat(chunks);
}

function causeOf(error: unknown): SetAsideCause {
  return error instanceof CollectError
    ? error.reason
    : { code: 'unreadable', cause: errorCode(error) || String(error) };
}

function swells(): CollectError {
  return new CollectError({ code: 'swells', limitMegabytes: inMegabytes(limits.mail) });
}
