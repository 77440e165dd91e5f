import { mendText } from '../../../shared/collect/mend-text.ts';
import { plainToMarkdown } from '../../../shared/collect/plain-to-markdown.ts';
import { emptyContent } from '../../../shared/domain/story.ts';
import { splitTitle } from '../../../shared/interchange/split-title.ts';
import { documentStory } from '../document-story.ts';
import { CollectError, type IncomingStory } from '../incoming.ts';
import { decodeText } from './decode-text.ts';

/**
 * Reads a plain text file as one story.
 * @throws CollectError `empty` or `not-text`.
 */
export function readPlainText(file: string, bytes: Uint8Array): IncomingStory {
  const original = mendText(decodeText(bytes));
  if (original.trim() === '') throw new CollectError({ code: 'empty' });
  const text = original.replace(/\r\n?/g, '\n').trim();
  const { title, body } = splitTitle(text);
  return {
    ...documentStory(file, '', body),
    content: { ...emptyContent, title, body: plainToMarkdown(body) },
    original,
  };
}
