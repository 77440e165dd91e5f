import { join } from 'node:path';
import type { BackupPart } from '../../../shared/library/backup-manifest.ts';
import { errorCode, type FileSystem } from '../disk/file-system.ts';
import { isSafeEntryName } from './entry-name.ts';

export interface LibraryFiles {
  /** Paths relative to the library, with forward slashes, by the part of the backup they belong to. */
  readonly parts: Readonly<Record<BackupPart, readonly string[]>>;
  /** Files whose names not every system can hold. */
  readonly leftOut: readonly string[];
}

/**
 * What a backup of a library holds: its head and every folder but `backups/`, those of later formats
 * too. Hidden files are locks and halves of saves and stay out.
 */
export async function libraryFiles(files: FileSystem, root: string): Promise<LibraryFiles> {
  const found: Record<BackupPart, string[]> = { library: ['library.json'], originals: [] };
  const leftOut: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const { name, isFolder } of await listed(files, join(root, ...folder.split('/')))) {
      const path = `${folder}/${name}`;
      if (name.startsWith('.')) continue;
      if (!isSafeEntryName(path)) leftOut.push(path);
      else if (isFolder) await walk(path);
      else found[partOf(path)].push(path);
    }
  };
  for (const { name, isFolder } of await files.list(root)) {
    if (isFolder && name !== 'backups' && !name.startsWith('.')) await walk(name);
  }
  return { parts: found, leftOut };
}

/** The part that a file belongs to. */
export function partOf(path: string): BackupPart {
  return /^(bin\/)?originals\//.test(path) ? 'originals' : 'library';
}

/** A folder may go while others work in the library. */
async function listed(files: FileSystem, folder: string) {
  try {
    const entries = await files.list(folder);
    return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
