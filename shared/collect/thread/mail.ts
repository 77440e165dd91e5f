import type { QuotedHead } from './header-block.ts';
import type { Line } from './line.ts';
import type { Mailbox } from './mailbox.ts';

/** A message as a reader found it: its head, and its best body as lines. */
export interface Mail {
  /** The file as the user would name it. */
  readonly file: string;
  /** Different for every mail of an import. */
  readonly origin: string;
  /** Whether it is a text file or a paste, of which nobody says who wrote it. */
  readonly isPasted: boolean;
  readonly head: QuotedHead;
  /** Without angle brackets; empty where the mail has none. */
  readonly messageId: string;
  /** Whether its headers say that a machine wrote it. */
  readonly isAutomatic: boolean;
  readonly lines: readonly Line[];
  /** Whether it is what one of several people told under a name in a document. */
  readonly isSection?: boolean;
  /** Whether it is what stands around the texts of a document, and none of them. */
  readonly isTalk?: boolean;
  /** Who may have told it, likeliest first, where the first is hardly likelier than another. */
  readonly tellers?: readonly Mailbox[];
  /** What the mail that brought a document says of several stories in it. */
  readonly announcement?: string;
  /** Whether a document came along that is read as a text of its own. */
  readonly hasDocument: boolean;
  /** Whether something came along at all, pictures of the signature aside. */
  readonly hasAttachment: boolean;
}
