import { plainToMarkdown } from '../../../shared/collect/plain-to-markdown.ts';
import { plainLines } from '../../../shared/collect/thread/plain-lines.ts';
import { documentStory } from '../document-story.ts';
import { CollectError } from '../incoming.ts';
import { linesAsMails } from '../mail/text-as-mail.ts';
import type { FileBytes } from '../read-into.ts';
import type { ReadDocument } from './read-document.ts';
import { rtfToText } from './rtf-to-text.ts';

/**
 * Reads a rich text document as one story; its paragraphs are parted by empty lines.
 * @throws CollectError `empty`.
 */
export function readRtf(file: FileBytes, newOrigin: () => string): ReadDocument {
  const { bytes } = file;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const paragraphs = rtfToText(buffer)
    .split('\n')
    .map((paragraph) => paragraph.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) throw new CollectError({ code: 'empty' });
  const text = paragraphs.join('\n\n');
  return {
    mails: linesAsMails(plainLines(text), file, newOrigin),
    story: () => documentStory(file.name, plainToMarkdown(text), text),
  };
}
