import { mediaEndings, mediaKindOf } from '../../../shared/interchange/media-kind.ts';
import { imageEnding } from './image-type.ts';

/**
 * The ending under which a picture, sound or film is kept: a picture's by its first bytes, any other's
 * by its name. Null for what a page cannot show.
 */
export function mediaEnding(bytes: Uint8Array, name: string): string | null {
  const written = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const isPlayed =
    mediaEndings.includes(written) && mediaKindOf({ file: name, url: '' }) !== 'image';
  return imageEnding(bytes) ?? (isPlayed ? written : null);
}
