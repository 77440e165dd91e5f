import { storySchema } from '../../../shared/domain/story.ts';
import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { LibraryError } from '../library-error.ts';
import type { LibraryState } from '../state.ts';
import { isSameContent } from './is-same-content.ts';
import { withOriginals } from './originals-beside.ts';
import { checkArchive, withArchive } from './read-archive.ts';
import { documentsOf } from './read-backup.ts';

/** What a backup holds, known to be whole. */
export interface BackupContents {
  readonly file: string;
  readonly library: { readonly id: string; readonly name: string };
  /** An ISO time. */
  readonly madeAt: string;
  /** By title. `now`: what has become of the story since then in the library that is open. */
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly now: 'same' | 'changed' | 'gone';
  }[];
  /** Paths of stories that were damaged when the backup was made. */
  readonly unreadable: readonly string[];
  /** Why the originals beside it cannot come along; null where they can. */
  readonly withoutOriginals: LibraryProblem | null;
}

/**
 * Reads a backup and its originals from end to end, and compares it with a library.
 * @param library null where none is open.
 * @throws LibraryError why the backup cannot be read.
 */
export async function inspectBackup(
  file: string,
  library: Pick<LibraryState, 'stories'> | null,
): Promise<BackupContents> {
  const { part, library: owner, madeAt } = await checkArchive(file);
  if (part !== 'library') throw new LibraryError({ code: 'not-a-backup', file });
  const { documents, unreadable } = await withArchive(file, (archive) =>
    documentsOf(archive, 'stories', storySchema),
  );
  const { problem } = await withOriginals(file, owner.id, async () => null);
  const stories = documents.map((story) => {
    const here = library?.stories.get(story.id);
    const since = here && (isSameContent(story, here) ? ('same' as const) : ('changed' as const));
    return { id: story.id, title: story.title, now: since ?? ('gone' as const) };
  });
  return {
    file,
    library: owner,
    madeAt,
    stories: stories.sort((a, b) => a.title.localeCompare(b.title, 'da')),
    unreadable,
    withoutOriginals: problem,
  };
}
