import type { Media } from '../domain/media.ts';
import { markdownToTypst } from './markdown-to-typst.ts';
import type { PrintWords } from './print-words.ts';
import { printedText } from './printed-text.ts';
import { type TypstCode, typstContent, typstValue } from './typst-value.ts';

export interface Picture {
  /** The path under which the typesetter finds the image. */
  readonly path: string;
  readonly alt: string;
  /** Null where there is none. */
  readonly caption: string | null;
}

/** The path in a typesetting job of a file of the library's media folder. */
export function picturePath(file: string): string {
  return `/media/${file}`;
}

/** An image as the template `picture` reads it; one without a description says so, as PDF/UA-1 asks for words. */
export function pictureOf(media: Media, words: PrintWords): Picture {
  const caption = printedText(media.caption);
  return {
    path: picturePath(media.file),
    alt: printedText(media.alt) || caption || words.pictureWithoutAlt,
    caption: caption === '' ? null : caption,
  };
}

/**
 * The Markdown of a story as Typst, block by block. An image that is among `images` is set where it
 * stands; of any other only its words are, since a booklet fetches nothing.
 */
export function storyBlocks(
  markdown: string,
  firstHeadingLevel: number,
  images: readonly Media[],
  words: PrintWords,
): readonly TypstCode[] {
  const blocks = markdownToTypst(markdown, {
    firstHeadingLevel,
    picture: (file, alt) => {
      const media = images.find((image) => image.file === file);
      if (media === undefined) return alt === '' ? '' : `#${typstValue(printedText(alt))};`;
      const { path, alt: description, caption } = pictureOf(media, words);
      return `#picture(${[path, description, caption].map(typstValue).join(', ')});`;
    },
  });
  return blocks.map(typstContent);
}
