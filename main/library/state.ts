import type { Collection } from '../../shared/domain/collection.ts';
import type { LibraryInfo } from '../../shared/domain/library-info.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { OriginalCut } from '../../shared/history/kept-cut.ts';

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
    }
  | {
      /** How an original is cut. Its text as it came never changes. */
      readonly kind: 'cuts';
      readonly id: string;
      readonly before: OriginalCut;
      readonly after: OriginalCut;
      /** The story whose message was put behind this one's; null where none was. */
      readonly behind: string | null;
    };

/** What takes a change back. */
export function reverse(change: Change): Change {
  // The two fields of one kind have the same type, which the compiler cannot follow through a spread.
  return { ...change, before: change.after, after: change.before } as Change;
}

/** A library's documents while it is open: the same maps throughout, since copying ten thousand entries at every save costs more than the save. */
export interface MutableState {
  info: LibraryInfo;
  readonly stories: Map<string, Story>;
  readonly collections: Map<string, Collection>;
  readonly publications: Map<string, Publication>;
}

/** Carries out changes in an open library's state. */
export function applyChanges(state: MutableState, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'library':
        state.info = change.after;
        break;
      case 'stories':
        put(state.stories, change);
        break;
      case 'collections':
        put(state.collections, change);
        break;
      case 'publications':
        put(state.publications, change);
        break;
      case 'originals':
      case 'cuts':
        break;
    }
  }
}

function put<T>(
  documents: Map<string, T>,
  { id, after }: { readonly id: string; readonly after: T | null },
): void {
  if (after === null) documents.delete(id);
  else documents.set(id, after);
}
