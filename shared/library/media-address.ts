/** Where the window finds the media of the open library: a place of its own origin, and no folder of it. */
export const mediaPlace = '/library-media/';

/** A name of the library's media folder: what is in the file, and what kind it is. */
export const mediaFileName = /^[0-9a-f]{64}\.[a-z0-9]{2,5}$/;

/** The address at which the window shows a file of the open library. */
export function mediaAddress(file: string): string {
  return `${mediaPlace}${encodeURIComponent(file)}`;
}
