import { signClass } from '../tagger/sign-class.ts';
import { about } from './age-company.ts';
import { type LatinPattern, latinSignClass } from './latin.ts';
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
  let last = before.length - 1;
  while (isSpace(before, last)) {
    let first = last;
    while (first > 0 && !isSpace(before, first - 1)) first -= 1;
    const word = before.slice(first, last);
    if (end.test(word)) return true;
    if (!small.has(word.toLowerCase())) return false;
    last = first - 1;
  }
  return false;
}

function isSpace(text: string, at: number): boolean {
  const own = latinSignClass[text.charCodeAt(at)];
  return own === signClass.space || own === signClass.white;
}
