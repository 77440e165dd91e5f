import { firstNames } from '../lists/first-names.ts';
import { surnames } from '../lists/surnames.ts';
import { onOneLine } from './finding-group.ts';

/** One way in which a person is written, word for word and in small letters. */
export interface PersonForm {
  /** On one line, as it is written. */
  readonly name: string;
  /** First name first; an initial is one letter. */
  readonly parts: readonly string[];
}

export const isInitial = (part: string) => part.length === 1;

/** `Holm, Sofie` reads as `Sofie Holm`, and `S.H.` as two initials. */
export function personForm(text: string): PersonForm {
  const name = onOneLine(text).replace(/^(\S+), (\S.*)$/u, '$2 $1');
  const words = name
    .toLowerCase()
    .split(/[ \u00a0]/)
    .flatMap((word) => (/^(?:\p{L}\.-?)+\p{L}?$/u.test(word) ? word.split(/[.-]+/) : [word]))
    .map((word) => word.replace(/(?<![.,;:])[.,;:]+$/, ''))
    .filter((word) => word !== '');
  return { name, parts: words };
}

/** The letters of what may be written as initials without dots, such as `SH`; else null. */
export function bareInitials({ name }: PersonForm): readonly string[] | null {
  return /^\p{Lu}{2,4}$/u.test(name) ? [...name.toLowerCase()] : null;
}

const listed = new Set([...firstNames, ...surnames].map((name) => name.toLowerCase()));
const listedFirst = new Set(firstNames.map((name) => name.toLowerCase()));

/** Whether a word is a name on the authors' lists, and so no slip of the pen. */
export const isListedName = (word: string) => listed.has(word);
export const isListedFirstName = (word: string) => listedFirst.has(word);

/**
 * Whether two words are one name, the genitive's ending aside. A name that a list has with its `s` is
 * no genitive: `Andreas` is not `Andrea`'s.
 */
export function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (isInitial(short) || !long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  return (
    /^['’]s$/.test(ending) ||
    (ending === 's' && !isListedName(long)) ||
    (/^['’]$/.test(ending) && /[sxz]$/.test(short))
  );
}
