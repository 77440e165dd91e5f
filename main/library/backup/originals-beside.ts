import { dirname, join } from 'node:path';
import { originalsName } from '../../../shared/library/backup-name.ts';
import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { LibraryError } from '../library-error.ts';
import { type Archive, checkArchive, withArchive } from './read-archive.ts';

/**
 * Works with the originals that lie beside a library's backup, once they are known to be whole. A
 * backup without them is worth having all the same, so what is wrong with them is told, not thrown.
 */
export async function withOriginals<T>(
  zip: string,
  library: string,
  work: (originals: Archive) => Promise<T>,
): Promise<{ readonly result: T | null; readonly problem: LibraryProblem | null }> {
  const path = join(dirname(zip), originalsName(library));
  try {
    const { part, library: owner } = await checkArchive(path);
    if (part !== 'originals' || owner.id !== library) {
      throw new LibraryError({ code: 'not-a-backup', file: path });
    }
  } catch (error) {
    if (error instanceof LibraryError) return { result: null, problem: error.problem };
    throw error;
  }
  return { result: await withArchive(path, work), problem: null };
}
