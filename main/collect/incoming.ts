import { type Part, type QuotedLines, wholePart } from '../../shared/collect/parts/part.ts';
import type { OtherMessage } from '../../shared/collect/stories/read-messages.ts';
import type { Mailbox } from '../../shared/collect/thread/mailbox.ts';
import type { Doubt } from '../../shared/domain/doubt.ts';
import type { Story, StoryContent } from '../../shared/domain/story.ts';

export interface IncomingMedia {
  /** The name by which `content.media` speaks of it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/** A text that a reader took for a story, before it has an id. */
export interface IncomingStory {
  /** The file as the user would name it. */
  readonly file: string;
  readonly source: Story['source'];
  readonly content: StoryContent;
  readonly author: string;
  readonly authorEmail: string;
  /** Everything that came, to be kept as the original; null where it is the parts, one below the other. */
  readonly original: string | null;
  readonly media: readonly IncomingMedia[];
  /** When it was told: `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or empty. */
  readonly sentAt: string;
  /** Of the mail it came in; empty where it came in none. */
  readonly messageId: string;
  /** What its author told, in plain words: copies are known by it. */
  readonly told: string;
  /**
   * The message in order, with what each stretch of it was taken for; empty where nothing was cut. What it
   * quotes is lines as yet, since a history put together for each of its stories takes more room than all else.
   */
  readonly parts: readonly (Part | QuotedLines)[];
  /** What the same author had told before, and corrected. */
  readonly earlier: readonly EarlierVersion[];
  /** What a person should look at. */
  readonly doubts: readonly Doubt[];
  /** Who may have told it, likeliest first, where that is in doubt. */
  readonly tellers: readonly Mailbox[];
}

/** Everything that came with a story, as one text. */
export function originalOf({ original, parts }: Pick<IncomingStory, 'original' | 'parts'>): string {
  return original ?? parts.map((part) => wholePart(part).text).join('\n\n');
}

/** A version of a story that a later one replaced. */
export interface EarlierVersion {
  readonly text: string;
  readonly sentAt: string;
  readonly source: string;
}

/** Why a file or a part of it did not become a story, as data. */
export type SetAsideCause =
  | { readonly code: 'not-found' }
  | { readonly code: 'unreadable'; readonly cause: string }
  | { readonly code: 'too-large'; readonly limitMegabytes: number }
  | { readonly code: 'empty' }
  | { readonly code: 'unknown-type'; readonly ending: string }
  | { readonly code: 'old-word' }
  | { readonly code: 'password' }
  | { readonly code: 'not-a-file' }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-docx' }
  | { readonly code: 'swells'; readonly limitMegabytes: number }
  | { readonly code: 'front-matter-open' }
  | { readonly code: 'front-matter-syntax'; readonly line: number }
  | { readonly code: 'front-matter-field'; readonly field: string }
  | { readonly code: 'not-mail' }
  | { readonly code: 'mail-header' }
  | { readonly code: 'truncated' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'calendar' }
  | { readonly code: 'too-nested' }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'not-zip' }
  | { readonly code: 'damaged-in-zip' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'message'; readonly kind: OtherMessage['kind'] }
  | UnsureCorrection
  | { readonly code: 'corrected'; readonly title: string }
  | { readonly code: 'already-here'; readonly title: string }
  | { readonly code: 'media-missing'; readonly name: string }
  | { readonly code: 'media-type'; readonly name: string };

/** Why a correction was not put into a story. */
export interface UnsureCorrection {
  readonly code: 'correction-unsure';
  readonly why: 'no-words' | 'no-story' | 'no-place' | 'many-places';
  /** What should give way, as the correction writes it; empty where it does not say. */
  readonly words: string;
}

/** Something that came and is not lost, but is no story either. */
export interface SetAside {
  readonly file: string;
  readonly author: string;
  /** Of its author, and when it was sent; empty where nothing says so. */
  readonly authorEmail: string;
  readonly sentAt: string;
  readonly cause: SetAsideCause;
  readonly text: string;
}

/** Thrown by a reader of one file; the file is set aside and the others are read on. */
export class CollectError extends Error {
  readonly reason: SetAsideCause;

  constructor(reason: SetAsideCause) {
    super(JSON.stringify(reason));
    this.name = 'CollectError';
    this.reason = reason;
  }
}
