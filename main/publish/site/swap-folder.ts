import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem, moveDurably } from '../../library/disk/file-system.ts';

/** A name beside a folder, on the same disk, so that a rename can put one in the other's place. */
export function siblingOf(folder: string, purpose: 'new' | 'old'): string {
  return join(dirname(folder), `.${basename(folder)}.${purpose}-${randomBytes(4).toString('hex')}`);
}

/**
 * Puts a finished folder in the place of another. The old one steps aside until the new one stands,
 * and steps back if it does not. Answers where the old one lies now, for the caller to remove; null
 * where there was none.
 */
export async function swapFolder(
  files: FileSystem,
  fresh: string,
  folder: string,
): Promise<string | null> {
  const old = siblingOf(folder, 'old');
  const hadOld = await moveIfThere(files, folder, old);
  try {
    await moveDurably(files, fresh, folder);
  } catch (error) {
    if (hadOld) await moveDurably(files, old, folder);
    throw error;
  }
  return hadOld ? old : null;
}

async function moveIfThere(files: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    await moveDurably(files, from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
