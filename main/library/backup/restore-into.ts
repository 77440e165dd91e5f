import { extname } from 'node:path';
import { collectionSchema } from '../../../shared/domain/collection.ts';
import { type Original, originalSchema } from '../../../shared/domain/original.ts';
import { publicationSchema } from '../../../shared/domain/publication.ts';
import { type Story, storySchema } from '../../../shared/domain/story.ts';
import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import type { Library } from '../library.ts';
import { LibraryError } from '../library-error.ts';
import { isSameContent } from './is-same-content.ts';
import { withOriginals } from './originals-beside.ts';
import { type Archive, withArchive } from './read-archive.ts';
import { bytesOf, documentsOf } from './read-backup.ts';

export interface RestoreRequest {
  /** The one story to bring back, or null for everything. */
  readonly story: string | null;
  /** Whether stories that changed since the backup become what they were in it. */
  readonly replace: boolean;
}

export interface RestoreReport {
  /** Stories that were gone and are there again. */
  readonly restored: readonly Story[];
  readonly replaced: readonly Story[];
  /** Stories that changed since and were not touched, as they are in the library. */
  readonly different: readonly Story[];
  readonly same: number;
  readonly collections: number;
  /** Paths of documents that were damaged when the backup was made. */
  readonly unreadable: readonly string[];
  readonly withoutOriginals: LibraryProblem | null;
}

/**
 * Brings stories of a backup back into an open library, as one command that can be undone. What is
 * gone comes back; what changed since stays unless it is to be replaced. With everything come the
 * collections and publications that are gone; the library's name, words and settings stay.
 * @throws LibraryError `story-not-in-backup`, why the backup cannot be read, or `write-failed`.
 */
export function restoreInto(
  library: Library,
  zip: string,
  { story: wanted, replace }: RestoreRequest,
): Promise<RestoreReport> {
  return withArchive(zip, async (archive) => {
    if (archive.manifest.part !== 'library') {
      throw new LibraryError({ code: 'not-a-backup', file: zip });
    }
    const isWanted = wanted === null ? () => true : (id: string) => id === wanted;
    const read = await documentsOf(archive, 'stories', storySchema, isWanted);
    if (wanted !== null && read.documents.length + read.unreadable.length === 0) {
      throw new LibraryError({ code: 'story-not-in-backup', id: wanted });
    }
    const { stories, collections, publications } = library.state;
    const gone = read.documents.filter(({ id }) => !stories.has(id));
    const changed = read.documents.filter((story) => {
      const now = stories.get(story.id);
      return now !== undefined && !isSameContent(now, story);
    });
    const replaced = replace ? changed : [];
    const { originals, problem } = await originalsOf(archive, zip, gone);
    const all = wanted === null;
    const lost = {
      collections: all ? await documentsOf(archive, 'collections', collectionSchema) : nothing,
      publications: all ? await documentsOf(archive, 'publications', publicationSchema) : nothing,
    };
    const back = lost.collections.documents.filter(({ id }) => !collections.has(id));
    await bringMedia(library, archive, [...gone, ...replaced]);
    await library.apply({
      type: 'restore-documents',
      stories: [...gone, ...replaced].map((story) => ({
        story,
        original: originals.get(story.id) ?? null,
      })),
      collections: back,
      publications: lost.publications.documents.filter(({ id }) => !publications.has(id)),
      at: new Date().toISOString(),
    });
    return {
      restored: gone,
      replaced,
      different: replace ? [] : changed.map((story) => stories.get(story.id) ?? story),
      same: read.documents.length - gone.length - changed.length,
      collections: back.length,
      unreadable: [
        ...read.unreadable,
        ...lost.collections.unreadable,
        ...lost.publications.unreadable,
      ],
      withoutOriginals: problem,
    };
  });
}

const nothing = { documents: [], unreadable: [] } as const;

/** Only stories that are gone get their original back: where a story stands, its original was erased or is there. */
async function originalsOf(
  archive: Archive,
  zip: string,
  gone: readonly Story[],
): Promise<{ originals: ReadonlyMap<string, Original>; problem: LibraryProblem | null }> {
  if (gone.length === 0) return { originals: new Map(), problem: null };
  const ids = new Set(gone.map(({ id }) => id));
  const { result, problem } = await withOriginals(zip, archive.manifest.library.id, (part) =>
    documentsOf(part, 'originals', originalSchema, (id) => ids.has(id)),
  );
  const documents = result?.documents ?? [];
  return { originals: new Map(documents.map((original) => [original.id, original])), problem };
}

async function bringMedia(
  library: Library,
  archive: Archive,
  stories: readonly Story[],
): Promise<void> {
  const wanted = new Set(
    stories.flatMap(({ media }) => media.map(({ file }) => file)).filter((file) => file !== ''),
  );
  for (const file of archive.manifest.files) {
    const [top, name = ''] = file.path.split('/');
    if (top !== 'media' || !wanted.has(name)) continue;
    await library.media.add(await bytesOf(archive, file), extname(name).slice(1));
  }
}
