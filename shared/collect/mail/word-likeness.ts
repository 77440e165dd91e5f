import { wordsOf } from './unit.ts';

/** Longer texts are told apart by their runs of words; comparing words takes the square of their number. */
const mostWords = 400;

/**
 * How much of two texts are the same words in the same order, of all words of the longer: from 0 to 1. A
 * word changed in a short text breaks four runs of words, and is one word here. 0 for long texts, and where
 * it cannot come to `least`: most texts that are asked about are not alike.
 */
export function wordLikeness(a: string, b: string, least = 0): number {
  const [one, two] = [wordsOf(a.toLowerCase()), wordsOf(b.toLowerCase())];
  const longest = Math.max(one.length, two.length);
  if (longest === 0 || longest > mostWords) return 0;
  if (Math.min(one.length, two.length) < least * longest) return 0;
  if (sharedWords(one, two) < least * longest) return 0;
  let before = new Uint16Array(two.length + 1);
  for (const word of one) {
    const now = new Uint16Array(two.length + 1);
    for (const [at, other] of two.entries()) {
      now[at + 1] =
        word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0);
    }
    before = now;
  }
  return (before.at(-1) ?? 0) / longest;
}

/** How many words two texts have in common in any order. */
function sharedWords(one: readonly string[], two: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of two) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return shared;
}
