import { join } from 'node:path';
import { readBackupName } from '../../../shared/library/backup-name.ts';
import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';
import { LibraryError } from '../library-error.ts';
import { withArchive } from './read-archive.ts';

/** A backup as a list tells of it. */
export interface ListedBackup {
  /** An absolute path. */
  readonly file: string;
  /** An ISO time, from the manifest; from the file's name where that cannot be read. */
  readonly madeAt: string;
  readonly stories: number;
  /** Of the zip file, in bytes. */
  readonly size: number;
  /** Why it cannot be opened; null where it can. */
  readonly problem: LibraryProblem | null;
}

/**
 * A library's backups in a folder, the newest first. Only their lists of files are read: whether every
 * byte is as it was takes longer, and is asked of one at a time.
 * @throws Node's error where the folder cannot be read.
 */
export async function listBackups(
  folder: string,
  library: string,
  files: FileSystem,
): Promise<readonly ListedBackup[]> {
  const listed: ListedBackup[] = [];
  for (const { name, isFolder } of await files.list(folder)) {
    const read = isFolder ? null : readBackupName(name);
    if (read?.library !== library) continue;
    listed.push(await listBackup(join(folder, name), read.madeAt));
  }
  return listed.sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** @param madeAt what the name says, where nothing else is to be had. */
async function listBackup(file: string, madeAt: string): Promise<ListedBackup> {
  try {
    return await withArchive(file, async ({ manifest, size }) => ({
      file,
      size,
      madeAt: manifest.madeAt,
      stories: manifest.files.filter(({ path }) => path.startsWith('stories/')).length,
      problem: null,
    }));
  } catch (error) {
    const isRefusal = error instanceof LibraryError;
    if (!isRefusal && errorCode(error) === '') throw error;
    const problem = isRefusal ? error.problem : ({ code: 'not-a-backup', file } as const);
    return { file, madeAt, stories: 0, size: 0, problem };
  }
}
