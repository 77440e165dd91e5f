import type { Collection } from '../../shared/domain/collection.ts';
import type { LibraryInfo } from '../../shared/domain/library-info.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { Story } from '../../shared/domain/story.ts';

/** What a library holds, as values. Originals are read one at a time and are not part of it. */
export interface LibraryState {
  readonly info: LibraryInfo;
  readonly stories: ReadonlyMap<string, Story>;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly publications: ReadonlyMap<string, Publication>;
}

interface Replaced<Kind extends string, T> {
  readonly kind: Kind;
  readonly id: string;
  /** Null where the document did not, or does not any longer, exist. */
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * One document's change. Its reverse is the same change with `before` and `after` exchanged. An
 * original is told of as there or not: its text must not live on in an undo history.
 */
export type Change =
  | { readonly kind: 'library'; readonly before: LibraryInfo; readonly after: LibraryInfo }
  | Replaced<'stories', Story>
  | Replaced<'collections', Collection>
  | Replaced<'publications', Publication>
  | {
      readonly kind: 'originals';
      readonly id: string;
      readonly before: 'there' | null;
      readonly after: 'there' | null;
    };

/** What takes a change back. */
export function reverse(change: Change): Change {
  // The two fields of one kind have the same type, which the compiler cannot follow through a spread.
  return { ...change, before: change.after, after: change.before } as Change;
}

/** The state after changes; the given state is left as it is. */
export function withChanges(state: LibraryState, changes: readonly Change[]): LibraryState {
  let { info } = state;
  const stories = new Map(state.stories);
  const collections = new Map(state.collections);
  const publications = new Map(state.publications);
  for (const change of changes) {
    switch (change.kind) {
      case 'library':
        info = change.after;
        break;
      case 'stories':
        put(stories, change);
        break;
      case 'collections':
        put(collections, change);
        break;
      case 'publications':
        put(publications, change);
        break;
      case 'originals':
        break;
    }
  }
  return { info, stories, collections, publications };
}

function put<T>(
  map: Map<string, T>,
  change: { readonly id: string; readonly after: T | null },
): void {
  if (change.after === null) map.delete(change.id);
  else map.set(change.id, change.after);
}
