import { firstNames } from '../../anonymise/lists/first-names.ts';
import { furtherFirstNames } from '../../anonymise/lists/further-first-names.ts';
import { places } from '../../anonymise/lists/places.ts';

const given: ReadonlySet<string> = new Set([...firstNames, ...furtherFirstNames]);
const ofPlaces: ReadonlySet<string> = new Set(places);

/** Whether a word is a first name that people in Denmark have; of two with a hyphen both are. */
export function isGivenName(word: string): boolean {
  return (
    given.has(word) || (word.includes('-') && word.split('-').every((part) => given.has(part)))
  );
}

/** Whether a word is the name of a town, an island or a part of a town, and nobody's first name. */
export function isPlaceName(word: string): boolean {
  return ofPlaces.has(word) && !isGivenName(word);
}

/** Whether a first name is one of the language or of somebody in the heap. */
export function isKnownFirstName(word: string, known: readonly string[]): boolean {
  return isGivenName(word) || known.some((name) => name.startsWith(`${word} `));
}

/** A first name without the ending of the genitive: `Annas`, `Jens’`; empty for what is none. */
export function firstNameOfGenitive(word: string, known: readonly string[]): string {
  const bare = word.replace(/['’]s?$/u, '');
  if (bare !== word) return isKnownFirstName(bare, known) ? bare : '';
  const stem = word.replace(/s$/u, '');
  return stem !== word && isKnownFirstName(stem, known) ? stem : '';
}
