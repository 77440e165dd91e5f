import { basename, join } from 'node:path';
import { originalsName } from '../../../shared/library/backup-name.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';
import { LibraryError } from '../library-error.ts';
import { listBackups } from './list-backups.ts';
import { withArchive } from './read-archive.ts';

/** A file that may hold a story as it came in; a folder where nobody can tell. */
export interface ListedCopy {
  /** An absolute path. */
  readonly file: string;
  /** An ISO time; empty where it cannot be told. */
  readonly madeAt: string;
  /** Whether it could be looked for there: a disk that is not in cannot. */
  readonly isReached: boolean;
}

/** A folder that backups were made in, and when the last one was. */
export interface CopyPlace {
  readonly folder: string;
  readonly lastAt: string;
  /** Whether the next backup writes the originals there anew, without those that were erased. */
  readonly isCurrent: boolean;
}

/**
 * The backups that may hold the text a story came as, the newest first in each place: those with the
 * story itself, as it or its versions were then, and the originals beside them where no next backup
 * writes them anew. A file that cannot be read counts as one that may.
 */
export async function listCopies(
  story: string,
  library: string,
  places: readonly CopyPlace[],
  files: FileSystem,
): Promise<readonly ListedCopy[]> {
  const found: ListedCopy[] = [];
  for (const place of places) {
    try {
      found.push(...(await copiesIn(place, story, library, files)));
    } catch (error) {
      if (errorCode(error) === '') throw error;
      found.push({ file: place.folder, madeAt: place.lastAt, isReached: false });
    }
  }
  return found;
}

async function copiesIn(
  { folder, isCurrent }: CopyPlace,
  story: string,
  library: string,
  files: FileSystem,
): Promise<readonly ListedCopy[]> {
  const backups = await listBackups(folder, library, files);
  const names = (await files.list(folder)).map(({ name }) => name);
  const originals = join(folder, originalsName(library));
  const copies: ListedCopy[] = [];
  if (!isCurrent && names.includes(basename(originals))) {
    const madeAt = await madeWith(originals, `originals/${story}.json`);
    if (madeAt !== null) copies.push({ file: originals, madeAt, isReached: true });
  }
  for (const { file, madeAt } of backups) {
    if ((await madeWith(file, `stories/${story}.json`)) === null) continue;
    copies.push({ file, madeAt, isReached: true });
  }
  return copies;
}

/** When an archive with a file in it was made; empty where it cannot be read, null where the file is not in it. */
async function madeWith(archive: string, path: string): Promise<string | null> {
  try {
    return await withArchive(archive, async ({ manifest }) =>
      manifest.files.some((file) => file.path === path) ? manifest.madeAt : null,
    );
  } catch (error) {
    if (error instanceof LibraryError || errorCode(error) !== '') return '';
    throw error;
  }
}
