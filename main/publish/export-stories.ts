import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Media } from '../../shared/domain/media.ts';
import type { Story } from '../../shared/domain/story.ts';
import { writeStoryFile } from '../../shared/interchange/write-story-file.ts';
import { uniqueSlugs } from '../../shared/publication/slug.ts';
import { errorCode } from '../library/disk/file-system.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';

/**
 * Writes stories as files of the interchange format, media beside them, into a folder that is empty
 * or not there yet. Everything goes along but the originals: names of contributors and consents too. A medium that the
 * library lost is named in its story's file and is not beside it.
 * @returns the names of the story files, in the order of the stories.
 * @throws LibraryError `folder-in-use`.
 */
export async function exportStories(
  library: Library,
  stories: readonly Story[],
  folder: string,
): Promise<readonly string[]> {
  if (await holdsAnything(folder)) throw new LibraryError({ code: 'folder-in-use', folder });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const slugs = uniqueSlugs(
    stories.map(({ title }) => title),
    'historie',
  );
  const names: string[] = [];
  for (const [index, story] of stories.entries()) {
    const slug = slugs[index] ?? story.id;
    const media = story.media.map((medium, number) => named(medium, `${slug}-${number + 1}`));
    for (const [number, { file }] of media.entries()) {
      const stored = story.media[number]?.file ?? '';
      const bytes = stored === '' ? null : await library.media.read(stored).catch(() => null);
      if (bytes !== null) await writeFile(join(folder, file), bytes);
    }
    const text = writeStoryFile({ ...story, media }, story.source, library.state.info.taxonomy);
    names.push(`${slug}.md`);
    await writeFile(join(folder, `${slug}.md`), text, { mode: 0o600 });
  }
  return names;
}

function named(medium: Media, name: string): Media {
  return medium.file === '' ? medium : { ...medium, file: `${name}${extname(medium.file)}` };
}

async function holdsAnything(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
