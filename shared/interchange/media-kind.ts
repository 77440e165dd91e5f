import type { MediaKind } from '../domain/media.ts';

const sounds = new Set(['mp3', 'm4a', 'ogg', 'wav', 'opus']);
const films = new Set(['mp4', 'webm', 'mov', 'm4v']);

/** What a medium is, told by its address or the ending of its file. */
export function mediaKindOf(media: { readonly file: string; readonly url: string }): MediaKind {
  if (media.file === '') return 'link';
  const ending = media.file.slice(media.file.lastIndexOf('.') + 1).toLowerCase();
  if (sounds.has(ending)) return 'audio';
  return films.has(ending) ? 'video' : 'image';
}
