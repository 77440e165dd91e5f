import { plainToMarkdown } from '../../shared/collect/plain-to-markdown.ts';
import { emptyContent } from '../../shared/domain/story.ts';
import { splitTitle } from '../../shared/interchange/split-title.ts';
import { decodeText } from './decode-text.ts';
import { CollectError, type IncomingStory } from './incoming.ts';

/**
 * Reads a plain text file as one story.
 * @throws CollectError `empty` or `not-text`.
 */
export function readPlainText(file: string, bytes: Uint8Array): IncomingStory {
  const original = decodeText(bytes);
  if (original.trim() === '') throw new CollectError({ code: 'empty' });
  const { title, body } = splitTitle(original.replace(/\r\n?/g, '\n').trim());
  return {
    file,
    source: { kind: 'file', name: file },
    content: { ...emptyContent, title, body: plainToMarkdown(body) },
    author: '',
    authorEmail: '',
    original,
    media: [],
  };
}
