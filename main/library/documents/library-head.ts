import { type LibraryInfo, libraryInfoSchema } from '../../../shared/domain/library-info.ts';
import { LibraryError } from '../library-error.ts';
import type { DocumentStore } from './document-store.ts';
import { readDocument } from './read-document.ts';
import { readNewerDocument } from './read-newer-document.ts';

/** What `library.json` says. */
export interface LibraryHead {
  readonly info: LibraryInfo;
  /** Whether a newer program has written it, so that this one must not write over it. */
  readonly isNewer: boolean;
}

/** @throws LibraryError `not-a-library` or `document-unreadable`. */
export async function readHead(store: DocumentStore, root: string): Promise<LibraryHead> {
  const bytes = await store.read('library');
  if (bytes === null) throw new LibraryError({ code: 'not-a-library', folder: root });
  const read = readDocument(bytes, 'library', libraryInfoSchema);
  if (read.ok) return { info: read.value, isNewer: false };
  const newer = readNewerDocument(bytes, 'library', libraryInfoSchema);
  if (read.reason === 'newer-format' && newer.ok) return { info: newer.value, isNewer: true };
  throw new LibraryError({
    code: 'document-unreadable',
    file: 'library.json',
    reason: read.reason,
  });
}
