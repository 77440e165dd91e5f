import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import {
  type BackedUpFile,
  type BackupManifest,
  backupFormat,
  backupManifestSchema,
} from '../../../shared/library/backup-manifest.ts';
import { errorCode } from '../disk/file-system.ts';
import { LibraryError } from '../library-error.ts';
import { isSafeEntryName } from './entry-name.ts';
import { partOf } from './library-files.ts';
import { manifestName } from './write-archive.ts';

const megabyte = 1024 * 1024;

/**
 * Limits to what a backup's file may swell to. Our own texts pack about 3 to 1 and media not at all;
 * deflate reaches 1,000 to 1 and overlapping entries far more.
 */
const limits = { manifest: 64 * megabyte, swelling: 200, free: 64 * megabyte } as const;

/** A backup's file, open. Its list of files was checked against its manifest; bytes are as they are read. */
export interface Archive {
  readonly manifest: BackupManifest;
  /** Of the zip file, in bytes. */
  readonly size: number;
  /** @throws LibraryError `backup-damaged` at the end where the bytes are not those that were kept. */
  pieces(file: BackedUpFile): AsyncIterable<Uint8Array>;
}

/**
 * Opens a backup's file while `work` is done with it.
 * @throws LibraryError `backup-not-found`, `not-a-backup`, `backup-damaged`, `backup-unsafe` (names that lead out
 *   of the library, or more than a backup can hold) or `backup-newer`.
 */
export async function withArchive<T>(
  path: string,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const zip = await openZip(path);
  try {
    const entries = await entriesOf(zip, path);
    const manifest = await readManifest(zip, path, entries);
    checkContents(manifest, entries, zip.fileSize, path);
    return await work({
      manifest,
      size: zip.fileSize,
      pieces: (file) => checkedPieces(zip, path, entries.get(file.path), file),
    });
  } finally {
    zip.close();
  }
}

/** Reads a backup's file from end to end and keeps nothing of it. @throws as `withArchive` and its pieces do. */
export function checkArchive(path: string, signal?: AbortSignal): Promise<BackupManifest> {
  return withArchive(path, async (archive) => {
    for (const file of archive.manifest.files) {
      signal?.throwIfAborted();
      for await (const _ of archive.pieces(file));
    }
    return archive.manifest;
  });
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      throw new LibraryError({ code: 'backup-not-found', file: path });
    }
    if (errorCode(error) !== '' && errorCode(error) !== 'EISDIR') throw error;
    throw new LibraryError({ code: 'not-a-backup', file: path });
  }
}

async function entriesOf(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (!isSafeEntryName(name) || entries.has(name)) throw unsafe(path, name);
      entries.set(name, entry);
    }
  } catch (error) {
    // The zip reader itself refuses absolute names and those that lead upwards.
    if (/file ?name|relative path|absolute path|characters/i.test(String(error))) {
      throw unsafe(path, '..');
    }
    throw asDamage(error, path, manifestName);
  }
  return entries;
}

async function readManifest(
  zip: ZipFile,
  path: string,
  entries: ReadonlyMap<string, Entry>,
): Promise<BackupManifest> {
  const entry = entries.get(manifestName);
  if (entry === undefined) throw new LibraryError({ code: 'not-a-backup', file: path });
  const parsed = await parsedManifest(zip, path, entry);
  const format = isLoose(parsed) ? parsed.format : null;
  if (typeof format === 'number' && format > backupFormat) {
    throw new LibraryError({ code: 'backup-newer', file: path });
  }
  const manifest = backupManifestSchema.safeParse(parsed);
  if (!manifest.success) throw damaged(path, manifestName);
  return manifest.data;
}

async function parsedManifest(zip: ZipFile, path: string, entry: Entry): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += piece.length;
      if (size > limits.manifest) throw unsafe(path, manifestName);
      pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces);
    // The manifest vouches for every other file; for itself only the zip's own checksum can.
    if (crc32(bytes) !== entry.crc32) throw damaged(path, manifestName);
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw asDamage(error, path, manifestName);
  }
}

/** Nothing more and nothing less than the manifest says, and no more than so small a file can mean. */
function checkContents(
  { files, part }: BackupManifest,
  entries: ReadonlyMap<string, Entry>,
  zipSize: number,
  path: string,
): void {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (total > limits.free + limits.swelling * zipSize) throw unsafe(path, manifestName);
  const named = new Set(files.map((file) => file.path));
  if (part === 'library' && !named.has('library.json')) throw damaged(path, 'library.json');
  const missing = files.find((file) => !entries.has(file.path));
  if (missing !== undefined) throw damaged(path, missing.path);
  const strange = [...entries.keys()].find(
    (name) => name !== manifestName && !(named.has(name) && partOf(name) === part),
  );
  if (strange !== undefined || named.size !== files.length) {
    throw unsafe(path, strange ?? manifestName);
  }
}

async function* checkedPieces(
  zip: ZipFile,
  path: string,
  entry: Entry | undefined,
  file: BackedUpFile,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw damaged(path, file.path);
  const hash = createHash('sha256');
  let size = 0;
  const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw asDamage(error, path, file.path);
  });
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const piece = await pieces.next().catch((error: unknown) => {
        throw asDamage(error, path, file.path);
      });
      if (piece.done === true) break;
      size += piece.value.length;
      if (size > file.size) throw damaged(path, file.path);
      hash.update(piece.value);
      yield piece.value;
    }
  } finally {
    stream.destroy();
  }
  if (size !== file.size || hash.digest('hex') !== file.sha256) throw damaged(path, file.path);
}

function asDamage(error: unknown, path: string, part: string): unknown {
  // The disk's own codes; those of unpacking are `Z_…` and `ERR_…`.
  const isDisk = /^E[A-Z0-9]+$/.test(errorCode(error));
  return error instanceof LibraryError || isDisk ? error : damaged(path, part);
}

function damaged(file: string, part: string): LibraryError {
  return new LibraryError({ code: 'backup-damaged', file, part });
}

function unsafe(file: string, part: string): LibraryError {
  return new LibraryError({ code: 'backup-unsafe', file, part });
}

function isLoose(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
