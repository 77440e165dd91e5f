import { emptyContent } from '../../shared/domain/story.ts';
import { splitMarkdownTitle } from '../../shared/interchange/split-markdown-title.ts';
import type { IncomingStory } from './incoming.ts';

/** A document's text as a story that nobody has signed. */
export function documentStory(file: string, markdown: string, told: string): IncomingStory {
  return {
    file,
    source: { kind: 'file', name: file },
    content: { ...emptyContent, ...splitMarkdownTitle(markdown) },
    author: '',
    authorEmail: '',
    original: markdown,
    media: [],
    sentAt: '',
    messageId: '',
    told,
    parts: [],
    earlier: [],
    doubts: [],
    tellers: [],
  };
}
