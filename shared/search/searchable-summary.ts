import type { StorySummary } from '../ipc/story-calls.ts';
import { dateOf } from './date-of.ts';

/** A summary made ready for searching and ordering, so that a keystroke reads no letters twice. */
export interface SearchableSummary {
  readonly story: StorySummary;
  /** Lower-case words, a space before each: a word is found from its start. */
  readonly words: string;
  /** When it happened or was told; where nobody said, when it came in. `YYYY-MM-DD`. */
  readonly date: string;
}

/** Makes summaries ready for searching and ordering. */
export function searchableSummaries(
  stories: readonly StorySummary[],
): readonly SearchableSummary[] {
  return stories.map((story) => ({
    story,
    words: spacedWords(`${story.title} ${story.lead}`),
    date: dateOf(story),
  }));
}

/** The words of what a person typed, each as it is looked for in `words`. */
export function searchWords(text: string): readonly string[] {
  return spacedWords(text)
    .split(/(?= )/)
    .filter((word) => word.trim() !== '');
}

function spacedWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/^ +/, ' ');
}
