import type { MailTelling } from '../../../shared/collect/stories/telling.ts';
import { emptyContent } from '../../../shared/domain/story.ts';
import { splitMarkdownTitle } from '../../../shared/interchange/split-markdown-title.ts';
import type { IncomingMedia, IncomingStory } from '../incoming.ts';

/** A story of the inbox out of what somebody told in a mail, with the pictures that came along. */
export function storyOfTelling(
  telling: MailTelling,
  media: readonly IncomingMedia[],
): IncomingStory {
  return {
    file: telling.file,
    source: { kind: telling.isPasted ? 'file' : 'mail', name: telling.file },
    content: {
      ...emptyContent,
      ...(telling.title === ''
        ? madeTitle(telling.body)
        : { title: telling.title, body: telling.body }),
      date: telling.at.slice(0, 10),
      media: media.map(({ name }) => ({
        kind: 'image',
        file: name,
        url: '',
        alt: '',
        caption: '',
        transcript: '',
        recognisable: 'unanswered',
      })),
    },
    author: telling.author.name,
    authorEmail: telling.author.address,
    original: null,
    media,
    sentAt: telling.at,
    messageId: telling.messageId,
    told: telling.text,
    parts: telling.parts,
    earlier: [],
    doubts: telling.doubts,
    tellers: telling.tellers,
  };
}

/** A title for a text that has none is its beginning, which stays in the text. */
function madeTitle(body: string) {
  const { title } = splitMarkdownTitle(body);
  return { title, body };
}
