import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileSystem } from '../../main/library/disk/file-system.ts';
import { nodeFileSystem } from '../../main/library/disk/node-file-system.ts';
import type { Library } from '../../main/library/library.ts';
import { createLibrary, openLibrary, type Surroundings } from '../../main/library/open-library.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A new library on the real disk, open for changes and closed after the test. */
export async function madeLibrary(
  files: FileSystem = nodeFileSystem,
  surroundings?: Surroundings,
): Promise<Library> {
  const root = join(await temporaryFolder(), 'bibliotek');
  await createLibrary(root, { name: 'Prøven', language: 'da', organisation: 'Familie og Job' });
  const library = await openLibrary(root, 'change', files, surroundings);
  onTestFinished(() => library.close());
  return library;
}
