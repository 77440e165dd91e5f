import type { Collected } from './collect-stories.ts';
import { readPlainText } from './readers/read-plain-text.ts';

/** A text that was set aside, of which a person says that it is a story. */
export interface ToldText {
  readonly text: string;
  readonly author: string;
  /** The file as the user named it. */
  readonly source: string;
}

/** Takes a text for a story, whatever it looks like. */
export function collectTold({ text, author, source }: ToldText): Collected {
  const story = { ...readPlainText(source, Buffer.from(text, 'utf8')), author };
  return { stories: [story], setAside: [], corrections: [] };
}
