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

/**
 * Makes summaries ready for searching and ordering. What was made before is kept for every story
 * whose title and lead are as they were, so that one edit among ten thousand costs one reading.
 */
export function searchableSummaries(
  stories: readonly StorySummary[],
  before: readonly SearchableSummary[] = [],
): readonly SearchableSummary[] {
  const known = new Map(before.map((searchable) => [searchable.story.id, searchable]));
  return stories.map((story) => {
    const { id, title, lead } = story;
    const old = known.get(id);
    const words =
      old !== undefined && old.story.title === title && old.story.lead === lead
        ? old.words
        : spacedWords(`${title} ${lead}`);
    return { story, words, date: dateOf(story) };
  });
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
