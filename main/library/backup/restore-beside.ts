import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { openLibrary } from '../open-library.ts';
import { makeLibraryLike } from './make-library-like.ts';
import { restoreAsNew } from './restore-as-new.ts';
import { restoreInto } from './restore-into.ts';

export interface RestoredBeside {
  readonly stories: number;
  /** Why the originals did not come along; null where they did. */
  readonly withoutOriginals: LibraryProblem | null;
}

/**
 * Makes a library of a backup in a free folder: all of it, or a new one like it with one story.
 * @throws LibraryError as `restoreAsNew`, `makeLibraryLike` and `restoreInto` do.
 */
export async function restoreBeside(
  zip: string,
  folder: string,
  story: string | null,
): Promise<RestoredBeside> {
  if (story === null) return restoreAsNew(zip, folder);
  await makeLibraryLike(zip, folder, story);
  const library = await openLibrary(folder, 'change');
  try {
    const { restored, withoutOriginals } = await restoreInto(library, zip, {
      story,
      replace: false,
    });
    return { stories: restored.length, withoutOriginals };
  } finally {
    await library.close();
  }
}
