import type { MediaKind } from '../domain/media.ts';

const pictures = ['jpg', 'jpeg', 'png', 'gif', 'webp'];
const sounds = ['mp3', 'm4a', 'ogg', 'wav', 'opus'];
const films = ['mp4', 'webm', 'mov', 'm4v'];

/** The endings of the files that can be shown or played, without dots. */
export const mediaEndings: readonly string[] = [...pictures, ...sounds, ...films];

/** Whether a file with that ending, such as `.png`, can be shown or played. */
export function isMediaEnding(ending: string): boolean {
  return mediaEndings.includes(ending.slice(1).toLowerCase());
}

/** What a medium is, told by its address or the ending of its file. */
export function mediaKindOf(media: { readonly file: string; readonly url: string }): MediaKind {
  if (media.file === '') return 'link';
  const ending = media.file.slice(media.file.lastIndexOf('.') + 1).toLowerCase();
  if (sounds.includes(ending)) return 'audio';
  return films.includes(ending) ? 'video' : 'image';
}
