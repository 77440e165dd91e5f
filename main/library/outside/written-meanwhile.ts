import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { DocumentFolder, DocumentStore } from '../documents/document-store.ts';
import { documentBytes, readDocument } from '../documents/read-document.ts';
import { LibraryError } from '../library-error.ts';

/** A document that is about to be written over, as it was last known. */
export interface KnownDocument<T> {
  readonly folder: DocumentFolder;
  readonly schema: z.ZodType<T>;
  readonly before: { readonly id: string };
}

/**
 * What others have written meanwhile where a document is about to be written over; null where they have
 * written nothing else. What cannot be read is set aside first.
 * @throws LibraryError `document-unreadable` where a newer program wrote it.
 */
export async function writtenMeanwhile<T>(
  store: DocumentStore,
  { folder, schema, before }: KnownDocument<T>,
  now: () => string,
): Promise<T | null> {
  const address = { folder, id: before.id };
  const bytes = await store.read(address);
  if (bytes === null || documentBytes(before).equals(bytes)) return null;
  const read = readDocument(bytes, folder, schema, before.id);
  if (read.ok) return isDeepStrictEqual(read.value, before) ? null : read.value;
  if (read.reason === 'newer-format') {
    const file = store.name(address);
    throw new LibraryError({ code: 'document-unreadable', file, reason: read.reason });
  }
  await store.setAside(address, now().replaceAll(':', ''));
  return null;
}
