import { textOf } from '../../../shared/collect/thread/line.ts';
import { documentStory } from '../document-story.ts';
import { CollectError } from '../incoming.ts';
import { htmlLines } from '../mail/html-lines.ts';
import { linesToMarkdown } from '../mail/lines-to-markdown.ts';
import { linesAsMails } from '../mail/text-as-mail.ts';
import type { FileBytes } from '../read-into.ts';
import { decodeHtml } from './decode-html.ts';
import type { ReadDocument } from './read-document.ts';

/**
 * Reads a page: a mail where somebody saved one as a page, else a story.
 * @throws CollectError `empty` or `not-text`.
 */
export function readHtml(file: FileBytes, newOrigin: () => string): ReadDocument {
  const { lines } = htmlLines(decodeHtml(file.bytes));
  if (lines.every(({ text }) => text === '')) throw new CollectError({ code: 'empty' });
  return {
    mails: linesAsMails(lines, file, newOrigin),
    story: () => documentStory(file.name, linesToMarkdown(lines), textOf(lines)),
  };
}
