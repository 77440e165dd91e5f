import type { QuotedHead } from '../../../shared/collect/thread/header-block.ts';
import type { Line } from '../../../shared/collect/thread/line.ts';

/** Something that came along with a mail. */
export interface MailAttachment {
  /** Empty where the mail gives none. */
  readonly name: string;
  /** As the mail says, in small letters; often only `application/octet-stream`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly isPicture: boolean;
  /** Whether it belongs to what the sender wrote, not to a quote or a signature. */
  readonly isInBody: boolean;
}

/** A mail as a reader of one file format found it. */
export interface ReadMail {
  readonly head: QuotedHead;
  readonly messageId: string;
  readonly isAutomatic: boolean;
  readonly lines: readonly Line[];
  readonly attachments: readonly MailAttachment[];
}
