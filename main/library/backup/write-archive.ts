import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BackedUpFile, BackupManifest } from '../../../shared/library/backup-manifest.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';

export const manifestName = 'manifest.json';

/**
 * Writes files of a library as a new zip file and returns when it is on the disk. One file is open
 * at a time and passes through in pieces, so memory does not grow with the library. A file that goes
 * away meanwhile is passed over. The manifest comes last, since it holds the hashes.
 * @throws Node's error of the disk; what was written then is the caller's to remove.
 */
export async function writeArchive(
  files: FileSystem,
  zipPath: string,
  root: string,
  paths: readonly string[],
  head: Omit<BackupManifest, 'files'>,
  signal?: AbortSignal,
): Promise<void> {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream);
  const writing = files.writeNewFile(zipPath, output);
  const broken = new Promise<never>((_, reject) => {
    writing.catch(reject);
    zip.on('error', reject);
  });
  // Told of by whoever races it; between two races nobody listens.
  broken.catch(() => undefined);
  const open = new Set<Readable>();
  try {
    const listed: BackedUpFile[] = [];
    for (const path of paths) {
      signal?.throwIfAborted();
      const file = await Promise.race([addFile(files, zip, root, path, open), broken]);
      if (file !== null) listed.push(file);
    }
    const manifest: BackupManifest = { ...head, files: listed };
    zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestName);
    zip.end();
    await Promise.race([writing, broken]);
  } catch (error) {
    for (const source of open) source.destroy();
    // The writer, where it still runs, then ends with an error of its own.
    output.destroy();
    await writing.catch(() => undefined);
    throw error;
  }
}

async function addFile(
  files: FileSystem,
  zip: ZipFile,
  root: string,
  path: string,
  open: Set<Readable>,
): Promise<BackedUpFile | null> {
  const pieces = files.readPieces(join(root, ...path.split('/')))[Symbol.asyncIterator]();
  const first = await firstOf(pieces);
  if (first === null) return null;

  const hash = createHash('sha256');
  let size = 0;
  async function* hashed() {
    for (let piece = first; piece !== null && piece.done !== true; piece = await pieces.next()) {
      hash.update(piece.value);
      size += piece.value.byteLength;
      yield piece.value;
    }
  }
  const source = Readable.from(hashed(), { objectMode: false });
  open.add(source);
  // Pictures and films are packed already.
  zip.addReadStream(source, path, { compress: !path.startsWith('media/'), mode: 0o600 });
  await finished(source);
  open.delete(source);
  return { path, size, sha256: hash.digest('hex') };
}

async function firstOf(pieces: AsyncIterator<Uint8Array>) {
  try {
    return await pieces.next();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
