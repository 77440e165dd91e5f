import { isOneSlipApart } from '../names/one-slip.ts';
import {
  bareInitials,
  isInitial,
  isListedName,
  isSameWord,
  type PersonForm,
} from './person-form.ts';

/** How two parts of a name are compared. */
export type SameParts = (one: string, other: string) => boolean;

/** Whether two names of several words are of one person: first and last agree, and what stands between. */
export function isSameName(one: PersonForm, other: PersonForm, isSame: SameParts): boolean {
  const [short, long] =
    one.parts.length < other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  if (short.length < 2 || !isSame(first, long[0] ?? '') || !isSame(last, long.at(-1) ?? '')) {
    return false;
  }
  const between = long.slice(1, -1);
  return short.slice(1, -1).every((part) => between.some((own) => isSame(part, own)));
}

/** `S.` and `Sofie` agree, and so do `Sofie` and `Sofies`. */
export const isSameOrInitial: SameParts = (one, other) =>
  isSameWord(one, other) ||
  (isInitial(one) && other.startsWith(one)) ||
  (isInitial(other) && one.startsWith(other));

/** One word is the other, or the other with one slip of the pen; a name on a list is no slip. */
export const isSameOrSlip: SameParts = (one, other) =>
  isSameWord(one, other) || (!(isListedName(one) && isListedName(other)) && isSlip(one, other));

/** Shorter names are one slip from too many others. */
const shortestSlip = 5;

function isSlip(one: string, other: string): boolean {
  return Math.max(one.length, other.length) >= shortestSlip && isOneSlipApart(one, other);
}

/** Whether a word is somebody's first name or surname, by itself. */
export function isPartOf(word: string, { parts }: PersonForm, isSame: SameParts): boolean {
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return [first, last].some((part) => !isInitial(part) && isSame(word, part));
}

/** `SH` and `S.H.` begin the words of a name, of all of them or of the first and the last. */
export function isInitialsOf(form: PersonForm, { parts }: PersonForm): boolean {
  const letters = bareInitials(form) ?? form.parts;
  const begins = parts.flatMap((part) => part.split('-')).map((part) => part[0] ?? '');
  const ends = [begins[0] ?? '', begins.at(-1) ?? ''];
  return begins.length > 1 && [begins, ends].some((some) => some.join() === letters.join());
}
