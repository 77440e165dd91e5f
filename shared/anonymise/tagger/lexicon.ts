import {
  fieldWords,
  functionWords,
  lettersThatSpell,
  roleWords,
  smallAbbreviations,
} from '../lists/field-words.ts';
import { firstNames } from '../lists/first-names.ts';
import { places } from '../lists/places.ts';
import { surnames } from '../lists/surnames.ts';
import { beginsWithHalf, beginsWithLetter } from './sign-class.ts';
import type { WordSet } from './word-set.ts';

/** What is known of a word, as bits. */
export const fact = {
  /** A word of the dictionary in small letters, or one with the genitive's s. */
  word: 1,
  /** The dictionary has it with a capital. */
  capital: 2,
  place: 4,
  firstName: 8,
  surname: 16,
  /** A word of the field that identifies nobody. */
  field: 32,
  role: 64,
  /** Two words of the dictionary written as one. */
  compound: 128,
  /** It is a name less its last letter, an s. */
  genitive: 256,
  /** A pronoun, a conjunction, a common verb: no name is made of it. */
  grammar: 512,
} as const;

export interface Lexicon {
  /** The bits of a word; its capitals count only where letters stand for something, as in `MUS`. */
  facts(word: string): number;
  /** Whether it is a noun without its article, by what the dictionary has beside it: `rabarber`, for `rabarberen`. */
  isNoun(word: string): boolean;
}

const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
/** The bits of each word that a list has: one look tells them all. */
const listed = new Map<string, number>();
for (const [words, bit] of [
  [lower(firstNames), fact.firstName],
  [lower(surnames), fact.surname],
  [lower(places), fact.place],
  [fieldWords, fact.field],
  [roleWords, fact.role],
  [functionWords, fact.grammar],
] as const) {
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit);
}
const listedAs = (word: string) => listed.get(word) ?? 0;
const isField = (word: string) => (listedAs(word) & fact.field) !== 0;
const isRole = (word: string) => (listedAs(word) & fact.role) !== 0;
const isFirstName = (word: string) => (listedAs(word) & fact.firstName) !== 0;
const anyName = fact.firstName | fact.surname | fact.place;
const spelling = new Set(lettersThatSpell);
const abbreviations = new Set(smallAbbreviations);

/** What the dictionary and the authors' lists say of words. */
export function createLexicon(dictionary: WordSet): Lexicon {
  const isWord = (word: string) =>
    dictionary.has(word) || (word.endsWith('s') && dictionary.has(word.slice(0, -1)));

  const names = (word: string, own: number): number => {
    let facts = own & anyName;
    const capital = capitalised(word);
    if (dictionary.has(capital)) facts |= fact.capital;
    if (dictionary.has(`+${capital}`)) facts |= fact.place;
    return facts;
  };

  return {
    isNoun(text) {
      const word = text.toLowerCase();
      // `aktiv` is a noun too, and mostly says how somebody is.
      const isAdjective = () => isWord(`${word}e`) && (word.endsWith('t') || isWord(`${word}t`));
      return isWord(word) && articlesOf(word).some((end) => isWord(word + end)) && !isAdjective();
    },
    facts(text) {
      const word = text.toLowerCase();
      const own = listedAs(word);
      let facts = names(word, own);
      const bare = withoutGenitive(word);
      const ownOfBare = bare === word ? own : listedAs(bare);
      if ((facts & (anyName | fact.capital)) === 0 && bare !== word) {
        const ofBare = names(bare, ownOfBare);
        if (ofBare !== 0) facts |= ofBare | fact.genitive;
      }
      if (hasFirstName(bare, isWord)) facts |= fact.firstName;
      if (isWord(word)) facts |= fact.word;
      else if (isCompound(word, isWord)) facts |= fact.compound;
      const isOther = /^\p{Lu}\p{Ll}/u.test(text)
        ? spelling.has(word)
        : text === text.toUpperCase() && abbreviations.has(word);
      if (isOther) return facts;
      if (
        ((own | ownOfBare) & fact.field) !== 0 ||
        (word.endsWith('.') && isField(word.slice(0, -1))) ||
        /\p{L}{3}nr$|\p{L}{4}lov(?:en|ens)$/u.test(word)
      )
        facts |= fact.field;
      if ((own & fact.role) !== 0 || (roleAtEnd.test(word) && (facts & fact.firstName) === 0)) {
        facts |= fact.role;
      }
      facts |= own & fact.grammar;
      if (isFieldCompound(text, facts, isWord)) facts |= fact.field;
      return facts;
    },
  };
}

/** What a noun has behind it with its article. */
const articlesOf = (word: string) => {
  if (word.endsWith('e')) return ['n', 't'];
  // `kop`, `koppen`
  const last = /[aeiouyæøå]([bdfgklmnprst])$/u.exec(word)?.[1];
  return last === undefined ? ['en', 'et'] : ['en', 'et', `${last}en`, `${last}et`];
};

/** `familiekonsulenten`, `sundhedsplejerske`. */
const roleAtEnd =
  /\p{L}{3}(?:konsulent|plejerske|vejleder|rådgiver|pædagog|lærer|leder|behandler|koordinator|chef|assistent|medarbejder|mentor|psykolog|terapeut|formand)(?:en|n)?s?$/u;

/** `lille-ib`, `rosa-mor`: one part is a first name and no other word. */
function hasFirstName(word: string, isWord: (word: string) => boolean): boolean {
  if (!word.includes('-')) return false;
  const parts = word.split('-');
  return (
    parts.some(
      (part, index) =>
        isFirstName(part) &&
        (!isWord(part) || parts.some((other, at) => at !== index && isRole(other))),
    ) && parts.every((part) => isFirstName(part) || isWord(part))
  );
}

/** A word without the s of the genitive, however it is written. */
export function withoutGenitive(word: string): string {
  return word.replace(/(?<=\p{L}{2})(?:['’´]s|s['’´]?|['’´])$/u, '');
}

function capitalised(word: string): string {
  // All but a few are asked for in a tenth of the time.
  if (!word.includes('-') && !beginsWithHalf(word)) {
    return beginsWithLetter(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return word.replace(
    /(^|-)(\p{L})/gu,
    (_, sign: string, letter: string) => sign + letter.toUpperCase(),
  );
}

/** `ACT-bostøtte`, `Recovery-orienteret`: what comes behind the hyphen is a plain word. */
function isFieldCompound(text: string, facts: number, isWord: (word: string) => boolean): boolean {
  const [, head = '', tail = ''] = /^(.+)-(\p{Ll}+)$/u.exec(text) ?? [];
  if (tail.length < 3 || (facts & (fact.firstName | fact.surname)) !== 0) return false;
  const lowerHead = head.toLowerCase();
  return isWord(tail) && (isField(lowerHead) || isWord(lowerHead));
}

/** Before another word they make a verb or its participle: `opsagt`, `udflyttet`. */
const prefixed = /^(?:op|ud|af|på|ind|til|fra|frem|under|over|mis|gen|bort|hjem|ned)(?=\p{L}{4})/u;

/** `overgaard` is a surname, `overset` a participle. */
const isVerbal = /(?:t|te|ede|er|e|ende|es|ing|else|elser)$/u;

/** The shortest parts that count: shorter ones make a compound of nearly anything. */
const shortest = { head: 3, tail: 3, whole: 8 };

function isCompound(word: string, isWord: (word: string) => boolean): boolean {
  if (word.includes('-')) {
    return word.split('-').every((part) => part !== '' && (isWord(part) || isField(part)));
  }
  const rest = word.replace(prefixed, '');
  if (rest !== word && isVerbal.test(rest) && isWord(rest)) return true;
  if (word.length < shortest.whole) return false;
  for (let cut = shortest.head; cut <= word.length - shortest.tail; cut += 1) {
    if (!isWord(word.slice(cut))) continue;
    const head = word.slice(0, cut);
    if (isWord(head)) return true;
    if (/[se]$/.test(head) && head.length > shortest.head && isWord(head.slice(0, -1))) return true;
  }
  return false;
}
