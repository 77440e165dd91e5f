import type { Collection } from '../../../shared/domain/collection.ts';
import { LibraryError } from '../library-error.ts';
import type { LibraryState } from '../state.ts';

/** The collection with an id. @throws LibraryError `collection-not-found`. */
export function collectionIn(
  { collections }: Pick<LibraryState, 'collections'>,
  id: string,
): Collection {
  const collection = collections.get(id);
  if (collection === undefined) throw new LibraryError({ code: 'collection-not-found', id });
  return collection;
}
