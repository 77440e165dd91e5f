import type { Collected } from './collect-stories.ts';
import { readPlainText } from './readers/read-plain-text.ts';

/** A text that was set aside, of which a person says that it is a story. */
export interface ToldText {
  readonly text: string;
  readonly author: string;
  /** Of its author, and when it was sent: a later version of it is known by them. Empty where nobody knows. */
  readonly authorEmail: string;
  readonly sentAt: string;
  /** The file as the user named it. */
  readonly source: string;
}

/** Takes a text for a story, whatever it looks like. */
export function collectTold({ text, author, authorEmail, sentAt, source }: ToldText): Collected {
  const read = readPlainText(source, Buffer.from(text, 'utf8'));
  const content = { ...read.content, date: read.content.date || sentAt.slice(0, 10) };
  const story = { ...read, content, author, authorEmail, sentAt };
  return { stories: [story], setAside: [], corrections: [] };
}
