import type { z } from 'zod';
import type { BackedUpFile } from '../../../shared/library/backup-manifest.ts';
import type { DocumentFolder } from '../documents/document-store.ts';
import { readDocument } from '../documents/read-document.ts';
import { LibraryError } from '../library-error.ts';
import type { Archive } from './read-archive.ts';

/** Far above any document that a person writes: one that is larger is not read into memory. */
const largestFile = 200 * 1024 * 1024;

/** A file of a backup, whole in memory. @throws LibraryError `backup-damaged`. */
export async function bytesOf(archive: Archive, file: BackedUpFile): Promise<Buffer> {
  if (file.size > largestFile) {
    throw new LibraryError({ code: 'backup-unsafe', file: file.path, part: file.path });
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.pieces(file)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export interface BackedUpDocuments<T> {
  readonly documents: readonly T[];
  /** Paths of documents that were damaged when the backup was made. */
  readonly unreadable: readonly string[];
}

/** The documents of a folder of a backup; one that was damaged already is named. */
export async function documentsOf<T>(
  archive: Archive,
  folder: DocumentFolder,
  schema: z.ZodType<T>,
  isWanted: (id: string) => boolean = () => true,
): Promise<BackedUpDocuments<T>> {
  const documents: T[] = [];
  const unreadable: string[] = [];
  for (const file of archive.manifest.files) {
    const [top, name = '', ...deeper] = file.path.split('/');
    const id = name.replace(/\.json$/, '');
    if (top !== folder || deeper.length > 0 || id === name || !isWanted(id)) continue;
    const read = readDocument(await bytesOf(archive, file), folder, schema, id);
    if (read.ok) documents.push(read.value);
    else unreadable.push(file.path);
  }
  return { documents, unreadable };
}
