import type { MediaStore } from '../library/media/media-store.ts';
import { withoutMetadata } from '../library/media/without-metadata.ts';

/** Reads a library's media as the public may have them: without what a camera wrote beside the image. */
export function publicMedia(media: MediaStore): (file: string) => Promise<Uint8Array> {
  return async (file) => withoutMetadata(await media.read(file));
}
