import { type ReadMessages, readMessages } from '../../../shared/collect/stories/read-messages.ts';
import type { Mail } from '../../../shared/collect/thread/mail.ts';
import { parseMailbox, parseMailboxes } from '../../../shared/collect/thread/mailbox.ts';
import { MessageHeap } from '../../../shared/collect/thread/message-heap.ts';
import { plainLines } from '../../../shared/collect/thread/plain-lines.ts';

/** A mail as a test writes it down. */
export interface ShortMail {
  readonly from: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  readonly given?: Partial<Mail>;
}

/** What a heap of mails tells: whose each story is, and its text with a bar between paragraphs. */
export function toldIn(...mails: readonly ShortMail[]) {
  return readIn(...mails).tellings.map(({ author, text }) => ({
    author: author.name,
    address: author.address,
    text: text.replace(/\n\n/g, ' | '),
  }));
}

/** All that is read in a heap of mails. */
export function readIn(...mails: readonly ShortMail[]): ReadMessages {
  const heap = new MessageHeap();
  for (const [at, { from, to = '', subject = '', text, given = {} }] of mails.entries()) {
    heap.add({
      file: `${at}.eml`,
      origin: String(at),
      isPasted: false,
      head: {
        from: parseMailbox(from),
        to: parseMailboxes(to),
        at: `2025-03-0${at + 1}T09:00`,
        subject,
      },
      messageId: '',
      isAutomatic: false,
      lines: plainLines(text),
      hasDocument: false,
      hasAttachment: false,
      ...given,
    });
  }
  return readMessages(heap);
}
