import type { z } from 'zod';
import { collectionSchema } from '../../../shared/domain/collection.ts';
import { libraryInfoSchema } from '../../../shared/domain/library-info.ts';
import { type Original, originalSchema } from '../../../shared/domain/original.ts';
import { publicationSchema } from '../../../shared/domain/publication.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import type { OriginalCut } from '../../../shared/history/kept-cut.ts';
import { errorCode } from '../disk/file-system.ts';
import { openDocument } from '../documents/document-adapter.ts';
import type { DocumentAddress, DocumentStore } from '../documents/document-store.ts';
import { LibraryError } from '../library-error.ts';
import { type Change, reverse } from '../state.ts';

/** Originals that no file holds yet, by story. */
export type NewOriginals = ReadonlyMap<string, Original>;

/**
 * Puts changes on the disk, one document after the other. Where one fails, those before it are
 * taken back, so that a command happens whole or not at all.
 * @param noted when what is kept of the changes is on the disk, which comes before any document. The
 * bytes of the first go to the disk meanwhile and wait to be put in place: a save is one change.
 * @throws LibraryError `write-failed`, naming the file.
 */
export async function writeChanges(
  store: DocumentStore,
  changes: readonly Change[],
  newOriginals: NewOriginals,
  noted: Promise<unknown>,
): Promise<void> {
  const begun: Change[] = [];
  for (const change of changes) {
    // The failing one too: it may have reached the disk before its flush failed.
    begun.unshift(change);
    try {
      await writeChange(store, change, newOriginals, noted);
    } catch (error) {
      for (const earlier of begun) {
        await writeChange(store, reverse(earlier), newOriginals).catch(() => undefined);
      }
      const cause = errorCode(error) || String(error);
      throw new LibraryError({ code: 'write-failed', file: store.name(addressOf(change)), cause });
    }
  }
}

function addressOf(change: Change): DocumentAddress {
  if (change.kind === 'library') return 'library';
  return { folder: change.kind === 'cuts' ? 'originals' : change.kind, id: change.id };
}

async function writeChange(
  store: DocumentStore,
  change: Change,
  newOriginals: NewOriginals,
  noted?: Promise<unknown>,
): Promise<void> {
  const address = addressOf(change);
  if (change.kind === 'stories' && change.after !== null) {
    return openDocument(store, address, storySchema, change.after, noted).write();
  }
  await noted;
  if (change.after === null) {
    const moved = store.bin(address);
    return change.kind === 'originals' ? unlessErased(moved) : moved;
  }
  switch (change.kind) {
    case 'library':
      return openDocument(store, address, libraryInfoSchema, change.after).write();
    case 'collections':
      return openDocument(store, address, collectionSchema, change.after).write();
    case 'publications':
      return openDocument(store, address, publicationSchema, change.after).write();
    case 'originals': {
      const original = newOriginals.get(change.id);
      if (original === undefined) return unlessErased(store.restore(address));
      return openDocument(store, address, originalSchema, original).write();
    }
    case 'cuts':
      return writeCut(store, address, change.after);
  }
}

/** @throws LibraryError `not-recut` where the original was erased meanwhile. */
async function writeCut(
  store: DocumentStore,
  address: DocumentAddress,
  { parts, doubts, ...about }: OriginalCut,
): Promise<void> {
  const document = openDocument<z.infer<typeof originalSchema> | null>(
    store,
    address,
    originalSchema.nullable(),
    null,
  );
  await document.read();
  if (document.data === null) throw new LibraryError({ code: 'not-recut', why: 'erased' });
  document.data = {
    ...document.data,
    ...about,
    parts: parts.map((part) => ({ ...part })),
    doubts: [...doubts],
  };
  await document.write();
}

/** An original that was erased is not there to be moved, and the rest of the command goes on. */
async function unlessErased(moving: Promise<void>): Promise<void> {
  try {
    await moving;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
