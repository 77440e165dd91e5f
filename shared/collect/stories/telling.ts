import type { Doubt } from '../../domain/doubt.ts';
import type { Part, QuotedLines } from '../parts/part.ts';
import type { Mailbox } from '../thread/mailbox.ts';

/** One copy of a story as somebody told it, in a mail or a document. */
export interface Telling {
  readonly file: string;
  readonly author: Mailbox;
  /** When it was told: `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or empty. */
  readonly at: string;
  readonly messageId: string;
  /** In plain words, without what was set apart. */
  readonly text: string;
  /** 0 for a text of its own, more the deeper it was quoted. */
  readonly level: number;
  /** What a person should look at. */
  readonly doubts: readonly Doubt[];
  /** Who may have told it, likeliest first, where that is in doubt. */
  readonly tellers: readonly Mailbox[];
  /** Whether its author says that it takes the place of what was sent before. */
  readonly isNewVersion?: boolean;
}

/** A telling that was cut out of a message. */
export interface MailTelling extends Telling {
  /** The mail it came in, where it was no quote. */
  readonly origin: string;
  readonly isPasted: boolean;
  /** A heading that stood above the text; empty where there was none. */
  readonly title: string;
  /** The text as Markdown. */
  readonly body: string;
  /** The whole message in order, with what each stretch of it was taken for. */
  readonly parts: readonly (Part | QuotedLines)[];
}
