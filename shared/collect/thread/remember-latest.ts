import { hashOfWord } from '../stories/shingles.ts';
import { ownCopy } from './own-copy.ts';

/**
 * A pure function of a text that remembers an answer in each of so many places, the latest that came there: for
 * sentences and paragraphs, of which most are said once and the others soon again. What is kept of them goes one
 * by one, while it is new. A map that forgets all at once lets them grow old first, and drags what comes after along:
 * of 10,000 mails the engine (V8) then held 120 MB that nobody could ask for.
 */
export function rememberLatest<T>(
  answer: (text: string) => T,
  places: number,
): (text: string) => T {
  const known = Array.from({ length: places }, (): Answered<T> | null => null);
  return (text) => {
    const place = (hashOfWord(text) >>> 0) % places;
    const before = known[place];
    if (before?.text === text) return before.found;
    // Neither the text nor what is cut out of it for the answer may keep a whole mail.
    const own = ownCopy(text);
    const found = answer(own);
    known[place] = { text: own, found };
    return found;
  };
}

interface Answered<T> {
  readonly text: string;
  readonly found: T;
}
