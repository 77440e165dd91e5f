import { errorCode, type FileSystem } from '../library/disk/file-system.ts';
import type { Library } from '../library/library.ts';
import { verifyLibrary } from '../library/verify/verify-library.ts';

/**
 * How many things are worth a person's look when a library is opened. Files that could not be read are
 * told of one by one, and what is left of a save that never ended harms nobody. A check that the disk
 * refuses keeps no library from opening.
 */
export async function quickCheck(library: Library, files: FileSystem): Promise<number> {
  try {
    const { flaws } = await verifyLibrary(library, 'quick', files);
    return flaws.filter(({ code }) => code !== 'damaged-document' && code !== 'unfinished-save')
      .length;
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return 0;
  }
}
