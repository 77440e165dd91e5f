import type { ReadWord } from '../read-paragraph.ts';

/**
 * The words of a story in its order. Most of them are plain and say nothing of those beside them: what is asked of a few
 * is asked at their places, which takes a fraction of the time of asking all.
 */
export interface StoryWords {
  readonly words: readonly ReadWord[];
  /** The places of all words that are not plain, and of those that are a cue of anything, see `isAsked`. */
  readonly asked: readonly number[];
  /** The places of all words with which a line begins, but for signs and numbers. */
  readonly lines: readonly number[];
}

/** Those of the words that are asked which hold. */
export function askedWords(
  { words, asked }: StoryWords,
  holds: (word: ReadWord, index: number) => boolean,
): readonly ReadWord[] {
  const found: ReadWord[] = [];
  for (const index of asked) {
    const word = words[index];
    if (word !== undefined && holds(word, index)) found.push(word);
  }
  return found;
}
