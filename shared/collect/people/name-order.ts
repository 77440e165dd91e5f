import { surnames } from '../../anonymise/lists/surnames.ts';
import { isGivenName } from './given-name.ts';

const last: ReadonlySet<string> = new Set(surnames);

/** Whether a word is one of the last names that people in Denmark have. */
export function isListedSurname(word: string): boolean {
  return last.has(word);
}

/** Whether a word is a last name, or is formed as one, and no first name. */
export function isSurname(word: string): boolean {
  return !isGivenName(word) && (last.has(word) || /^\p{Lu}\p{Ll}{2,}sen$/u.test(word));
}

/** A name that is all in small letters or capitals, as people write it: `anna holm`, `ANNA HOLM`. */
export function spelledAsName(name: string): string {
  const isPlain = /^\p{Ll}+(?:[ -]\p{Ll}+){1,3}$/u.test(name);
  if (!isPlain && !/^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}$/u.test(name)) return name;
  const spelt = name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (sign) => sign.toUpperCase());
  const [first = ''] = spelt.split(' ');
  return isGivenName(first) ? spelt : name;
}

/**
 * A name of which the last stands first, as people say it: `HOLM Anna`, and `Holm Anna` where the
 * account does not begin as the first of the words does.
 */
export function firstNameFirst(name: string, address: string): string {
  const [, before = '', after = ''] = /^(\p{L}[\p{L}'’-]+) (\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  if (!isGivenName(after)) return name;
  const isCapitals = /^\p{Lu}{2,}$/u.test(before);
  const spelt = isCapitals ? before.charAt(0) + before.slice(1).toLowerCase() : before;
  const isSaidFirst = address.startsWith(before.slice(0, 2).toLowerCase());
  const isTurned = isCapitals ? !isGivenName(spelt) : isSurname(before) && !isSaidFirst;
  return isTurned ? `${after} ${spelt}` : name;
}

/** Whether two words or more are a first name and a last one: `Anna Holm`, not `Anna Lise`. */
export function isWholeName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && isGivenName(words[0] ?? '') && isSurname(words.at(-1) ?? '');
}
