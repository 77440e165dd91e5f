import { about } from './age-company.ts';
import type { LatinPattern } from './latin.ts';
import { personPronoun } from './people.ts';

/** What may stand between a verb and an age, word for word. */
const small = new Set(
  `${about.replaceAll('\\', '')} ${personPronoun} den selv var er blev`.match(/[a-zæøå.]+/g),
);

/**
 * Whether a word with this end stands before a number, and nothing but small words between them. A plain look at what
 * is before the number, for a pattern that asks the same more closely and takes far longer.
 */
export function isBehind(before: string, end: LatinPattern): boolean {
  const words = before.split(/\s/);
  if (words.pop() !== '') return false;
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    if (end.test(word)) return true;
    if (!small.has(word.toLowerCase())) return false;
  }
  return false;
}
