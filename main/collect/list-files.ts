import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../library/disk/file-system.ts';

export interface FoundFile {
  /** As the user named it, or below what the user named. */
  readonly name: string;
  readonly path: string;
  /** Whether the user named this very file; what merely lies in a folder may be passed over. */
  readonly isNamed: boolean;
}

/**
 * The files that paths stand for: files themselves, folders with all that is below, in the order of
 * their names. Hidden files and links out of a folder are left alone. A path that leads nowhere is
 * kept, for the reader to say so. A file that two names lead to is listed once.
 */
export async function listFiles(
  names: readonly string[],
  resolve: (name: string) => string,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of names) {
    const path = resolve(name);
    if (await isFolder(path)) await addFolder(found, name, path);
    else found.push({ name, path, isNamed: true });
  }
  const paths = new Set<string>();
  return found.filter(({ path }) => !paths.has(path) && paths.add(path));
}

const byName = new Intl.Collator('da', { numeric: true });

async function addFolder(found: FoundFile[], name: string, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => byName.compare(a.name, b.name));
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const inside = join(name, entry.name);
    if (entry.isDirectory()) await addFolder(found, inside, join(path, entry.name));
    else if (entry.isFile())
      found.push({ name: inside, path: join(path, entry.name), isNamed: false });
  }
}

/** Dot files, Word's own lock files and what Windows and macOS leave in folders. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return false;
  }
}
