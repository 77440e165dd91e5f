import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { LibraryProblem } from '../../../shared/library/library-problem.ts';
import { errorCode, type FileSystem, moveDurably } from '../disk/file-system.ts';
import { isFreeFolder } from '../disk/is-free-folder.ts';
import { nodeFileSystem } from '../disk/node-file-system.ts';
import { LibraryError } from '../library-error.ts';
import { withOriginals } from './originals-beside.ts';
import { type Archive, withArchive } from './read-archive.ts';

export interface NewFromBackup {
  readonly stories: number;
  readonly originals: number;
  /** Why the originals did not come along; null where they did. */
  readonly withoutOriginals: LibraryProblem | null;
}

/**
 * Restores a whole backup as a library of its own, byte for byte, in a folder that is empty or not
 * there yet. It is unpacked and compared beside the folder first, so that the folder is there whole
 * or not at all. Without its originals where those are not beside the backup or not whole.
 * @throws LibraryError `folder-in-use`, `restore-failed`, or why the backup cannot be read.
 */
export async function restoreAsNew(
  zip: string,
  folder: string,
  files: FileSystem = nodeFileSystem,
): Promise<NewFromBackup> {
  return withArchive(zip, async (archive) => {
    if (archive.manifest.part !== 'library') {
      throw new LibraryError({ code: 'not-a-backup', file: zip });
    }
    if (!(await isFreeFolder(files, folder))) {
      throw new LibraryError({ code: 'folder-in-use', folder });
    }
    const staging = join(dirname(folder), `.gendannes-${randomBytes(6).toString('hex')}`);
    try {
      await files.makeFolder(staging);
      await unpack(files, archive, staging);
      const { result: originals, problem } = await withOriginals(
        zip,
        archive.manifest.library.id,
        (part) => unpack(files, part, staging),
      );
      await files.removeEmptyFolder(folder).catch(unlessGone);
      await moveDurably(files, staging, folder);
      const stories = archive.manifest.files.filter(({ path }) => path.startsWith('stories/'));
      return {
        stories: stories.length,
        originals: originals ?? 0,
        withoutOriginals: problem,
      };
    } catch (error) {
      await files.removeFolder(staging).catch(() => undefined);
      const cause = errorCode(error);
      if (cause === '') throw error;
      throw new LibraryError({ code: 'restore-failed', folder, cause });
    }
  });
}

async function unpack(files: FileSystem, archive: Archive, root: string): Promise<number> {
  const made = new Set<string>();
  for (const file of archive.manifest.files) {
    const path = join(root, ...file.path.split('/'));
    if (!made.has(dirname(path))) await files.makeFolder(dirname(path));
    made.add(dirname(path));
    await files.writeNewFile(path, archive.pieces(file));
  }
  for (const folder of made) await files.flushFolder(folder);
  return archive.manifest.files.length;
}

function unlessGone(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
