import type { Mail } from '../../../shared/collect/thread/mail.ts';
import type { IncomingStory } from '../incoming.ts';

/** A document as its reader found it: mails or sections with authors, and the one story it is otherwise. */
export interface ReadDocument {
  readonly mails: readonly Mail[];
  readonly story: () => IncomingStory;
}
