import { Node } from '@tiptap/core';
import { mediaAddress, mediaFileName, mediaPlace } from '../../../shared/library/media-address.ts';

/**
 * A picture of the library, on a line of its own. Any other picture stays as it is written: the window
 * fetches nothing from elsewhere.
 */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: {
      default: '',
      rendered: false,
      parseHTML: (element) => fileShown(element.querySelector('img')),
    },
    alt: {
      default: '',
      rendered: false,
      parseHTML: (element) => element.querySelector('img')?.alt ?? '',
    },
    title: { default: null, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      priority: 60,
      getAttrs: (element) => isPictureFile(fileShown(element.querySelector('img'))) && null,
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    { 'data-picture': '' },
    ['img', { src: mediaAddress(String(attrs.file)), alt: String(attrs.alt), draggable: 'false' }],
  ],
});

/** Whether a picture's address in Markdown is one of the library's own. */
export function isPictureFile(source: string): boolean {
  return mediaFileName.test(source);
}

function fileShown(image: HTMLImageElement | null): string {
  const source = image?.getAttribute('src') ?? '';
  return source.startsWith(mediaPlace) ? source.slice(mediaPlace.length) : '';
}
