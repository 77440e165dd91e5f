import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from '../../library/disk/file-system.ts';
import { PublishSiteError } from './publish-site-error.ts';
import { readMarker } from './site-marker.ts';

/** What the systems themselves leave in a folder that somebody looked into. */
const leftBySystem = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const namedAtMost = 3;

/**
 * Refuses a folder that holds anything but an earlier publication: publishing replaces the whole
 * folder, and a person's own file must never go with it. A folder that is empty or not there is fine.
 */
export async function refuseForeignFiles(folder: string): Promise<void> {
  const files = await listFiles(folder);
  const own = await readMarker(folder);
  const foreign = files.filter((file) => !own.has(file) && !leftBySystem.has(nameOf(file)));
  if (foreign.length > 0) {
    throw new PublishSiteError('foreign-files', folder, foreign.sort().slice(0, namedAtMost));
  }
}

/** Every file below a folder, relative to it and with `/`. A link counts as a file. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    if (errorCode(error) === 'ENOTDIR') throw new PublishSiteError('not-a-folder', folder);
    throw error;
  }
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
