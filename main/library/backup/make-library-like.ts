import { libraryInfoSchema } from '../../../shared/domain/library-info.ts';
import { readDocument } from '../documents/read-document.ts';
import { LibraryError } from '../library-error.ts';
import { createLibrary, openLibrary } from '../open-library.ts';
import { withArchive } from './read-archive.ts';
import { bytesOf } from './read-backup.ts';

/**
 * Makes an empty library with the name, the words and the settings of a backup's, for one story of it.
 * @throws LibraryError `story-not-in-backup`, `folder-in-use`, or why the backup cannot be read.
 */
export function makeLibraryLike(zip: string, root: string, story: string): Promise<void> {
  return withArchive(zip, async (archive) => {
    const find = (path: string) => archive.manifest.files.find((file) => file.path === path);
    if (find(`stories/${story}.json`) === undefined) {
      throw new LibraryError({ code: 'story-not-in-backup', id: story });
    }
    const head = find('library.json');
    const bytes = head === undefined ? Buffer.alloc(0) : await bytesOf(archive, head);
    const read = readDocument(bytes, 'library', libraryInfoSchema);
    if (!read.ok)
      throw new LibraryError({ code: 'backup-damaged', file: zip, part: 'library.json' });
    const { name, language, organisation, taxonomy, settings } = read.value;
    await createLibrary(root, { name, language, organisation });
    const library = await openLibrary(root, 'change');
    try {
      await library.apply({ type: 'edit-library', info: { taxonomy, settings } });
    } finally {
      await library.close();
    }
  });
}
