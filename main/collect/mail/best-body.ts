import type { Line } from '../../../shared/collect/thread/line.ts';
import { type PlainOptions, plainLines } from '../../../shared/collect/thread/plain-lines.ts';
import { htmlLines } from './html-lines.ts';

export interface Body {
  readonly lines: readonly Line[];
  /** Content ids of the pictures in what the sender wrote, and of all pictures in the body. */
  readonly ownPictures: ReadonlySet<string>;
  readonly allPictures: ReadonlySet<string>;
}

/**
 * The body that says most: html, which keeps quotes and paragraphs, unless it holds far less than
 * the plain text beside it.
 */
export function bestBody(html: string, text: string, options: PlainOptions = {}): Body {
  const reading = html.trim() === '' ? null : htmlLines(html);
  const plain = text.trim() === '' ? [] : plainLines(text, options);
  const isHtml = reading !== null && lettersIn(reading.lines) * 2 >= lettersIn(plain);
  const pictures = reading?.pictures ?? [];
  return {
    lines: isHtml ? reading.lines : plain,
    ownPictures: new Set(pictures.filter(({ isOwn }) => isOwn).map(({ contentId }) => contentId)),
    allPictures: new Set(pictures.map(({ contentId }) => contentId)),
  };
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
