import { isListedName } from '../groups/person-form.ts';

/** A word without the genitive's ending, as far as other ways to write it show that it is one. */
export function withoutGenitive(word: string, others: readonly string[]): string {
  const bare = word.replace(/(?:['’]s|(?<=[sxz])['’]|s)$/iu, '');
  if (bare === word) return word;
  if (/['’]/u.test(word.slice(bare.length))) return bare;
  const isKnown = others.some((other) => other.toLowerCase() === bare.toLowerCase());
  return isKnown ? bare : word;
}

/**
 * A name without the genitive's ending, also where the story has it in the genitive alone: `Sofies` is of Sofie, whom a
 * list knows, and `Andreas` is a name.
 */
export function withoutNameGenitive(name: string, others: readonly string[]): string {
  const last = name.split(' ').at(-1) ?? name;
  const bare = withoutGenitive(last, [...others, ...others.flatMap((one) => one.split(' '))]);
  const own = last.toLowerCase();
  const isListed = /s$/u.test(own) && !isListedName(own) && isListedName(own.slice(0, -1));
  const nominative = bare === last && isListed ? last.slice(0, -1) : bare;
  return name.slice(0, name.length - last.length) + nominative;
}

/** A Danish genitive: `Majas`, `Jens’`. */
export function genitive(word: string): string {
  return /[sxz]$/i.test(word) ? `${word}’` : `${word}s`;
}

/** A word written as another is: all in capitals, all in small letters, or as it is. */
export function withCaseOf(word: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  return letters === letters.toLowerCase() ? word.toLowerCase() : word;
}
