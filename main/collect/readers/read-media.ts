import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { CollectError, type IncomingMedia } from '../incoming.ts';
import { limits } from '../limits.ts';
import { readBounded } from '../read-bounded.ts';
import { mediaEnding } from './media-ending.ts';

export interface ReadMedia {
  readonly media: IncomingMedia;
  readonly path: string;
}

/**
 * Reads an image, sound or film that lies beside a story.
 * @throws CollectError `media-missing` or `media-type`.
 */
export async function readMedia(folder: string, name: string): Promise<ReadMedia> {
  const path = join(folder, name);
  if (!(await liesBelow(folder, path))) throw new CollectError({ code: 'media-missing', name });
  const bytes = await readBounded(path, limits.media);
  const ending = mediaEnding(bytes, name);
  if (ending === null) throw new CollectError({ code: 'media-type', name });
  return { media: { name, bytes, ending }, path };
}

/** A story file from anywhere must not fetch what lies elsewhere on the machine, nor through a link. */
async function liesBelow(folder: string, path: string): Promise<boolean> {
  try {
    const way = relative(await realpath(folder), await realpath(path));
    return !isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/.test(way);
  } catch {
    return false;
  }
}
