import type { Collection } from '../domain/collection.ts';
import type { Story } from '../domain/story.ts';
import { type Facet, facets, type Taxonomy } from '../domain/taxonomy.ts';
import type { SetAsideReason } from './library-problem.ts';

/** Something in a library that is not as it should be. Files are relative to the library. */
export type Flaw =
  | { readonly code: 'damaged-document'; readonly file: string; readonly reason: SetAsideReason }
  /** A medium whose bytes are not those that its name was made of. */
  | { readonly code: 'damaged-medium'; readonly file: string }
  | {
      readonly code: 'missing-medium';
      readonly file: string;
      readonly story: string;
      readonly title: string;
    }
  | {
      readonly code: 'unknown-term';
      readonly facet: Facet;
      readonly term: string;
      /** How many stories carry it. */
      readonly stories: number;
    }
  /** A collection that holds a story of which there is no file, not even in the bin. */
  | {
      readonly code: 'missing-story';
      readonly collection: string;
      readonly title: string;
      readonly story: string;
    }
  /** Personal data without a story. */
  | { readonly code: 'stray-original'; readonly id: string }
  /** Half of a save that a crash or a power cut ended. */
  | { readonly code: 'unfinished-save'; readonly file: string };

/** What was found on the disk, for `findFlaws` to compare. */
export interface CheckedLibrary {
  readonly taxonomy: Taxonomy;
  readonly stories: ReadonlyMap<string, Story>;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly setAside: readonly { readonly file: string; readonly reason: SetAsideReason }[];
  /** Names in `media/`, and those among them whose hash is another. */
  readonly media: ReadonlySet<string>;
  readonly damagedMedia: readonly string[];
  /** Ids of originals, and of stories in the bin. */
  readonly originals: ReadonlySet<string>;
  readonly binnedStories: ReadonlySet<string>;
  readonly unfinishedSaves: readonly string[];
}

/**
 * Compares a library's documents with each other and with its files. A publication that names a
 * story which is gone is no flaw: it says what was published then.
 */
export function findFlaws(library: CheckedLibrary): readonly Flaw[] {
  const { stories, setAside } = library;
  const unreadable = new Set(
    setAside.map(({ file }) => /^stories\/(.*)\.json$/.exec(file)?.[1] ?? ''),
  );
  const isNowhere = (id: string) =>
    !stories.has(id) && !unreadable.has(id) && !library.binnedStories.has(id);
  return [
    ...setAside.map((file): Flaw => ({ code: 'damaged-document', ...file })),
    ...library.damagedMedia.map((file): Flaw => ({ code: 'damaged-medium', file })),
    ...[...stories.values()].flatMap((story) => missingMedia(story, library.media)),
    ...unknownTerms(library),
    ...[...library.collections.values()].flatMap(({ id, title, stories: held }) =>
      held
        .filter(isNowhere)
        .map((story): Flaw => ({ code: 'missing-story', collection: id, title, story })),
    ),
    ...[...library.originals]
      .filter((id) => !stories.has(id) && !unreadable.has(id))
      .map((id): Flaw => ({ code: 'stray-original', id })),
    ...library.unfinishedSaves.map((file): Flaw => ({ code: 'unfinished-save', file })),
  ];
}

function missingMedia({ id, title, media }: Story, there: ReadonlySet<string>): readonly Flaw[] {
  return media
    .filter(({ file }) => file !== '' && !there.has(file))
    .map(({ file }) => ({ code: 'missing-medium', file: `media/${file}`, story: id, title }));
}

function unknownTerms({ stories, taxonomy }: CheckedLibrary): readonly Flaw[] {
  return facets.flatMap((facet) => {
    const known = new Set(taxonomy[facet].map(({ id }) => id));
    const carried = new Map<string, number>();
    for (const story of stories.values()) {
      for (const term of story.tags[facet]) {
        if (!known.has(term)) carried.set(term, (carried.get(term) ?? 0) + 1);
      }
    }
    return [...carried].map(
      ([term, count]): Flaw => ({ code: 'unknown-term', facet, term, stories: count }),
    );
  });
}
