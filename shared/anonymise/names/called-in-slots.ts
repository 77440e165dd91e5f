import { wordsOf } from '../lists/words-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/**
 * So much must the places of a word say together: two of them alone, or one where the tagger holds the word to be a
 * name somewhere at least so likely.
 */
const enough = { alone: 2, likely: 0.05 } as const;

const relatives = new Set(
  wordsOf(`mor far bror søster mormor farmor morfar farfar moster faster onkel tante fætter kusine kone mand kæreste søn datter
    storebror lillebror storesøster lillesøster forældre familie børn`),
);
/** What only a person does. */
const deeds = new Set(
  wordsOf(`siger sagde spørger spurgte svarer svarede mener mente græder græd griner grinede smiler smilede nikker nikkede
    skriver skrev ringer ringede sover sov savner savnede elsker hader tør turde gider gad drømmer fortæller fortalte hvisker
    hviskede råber råbte tror troede lover lovede lyver løj`),
);
/** What stands before a noun that is meant as one. */
const determiners = new Set(
  wordsOf(`en et den det de denne dette disse min mit mine din dit dine sin sit sine hans hendes vores jeres deres ingen hver
    hvert nogen noget nogle alle al alt hele to tre fire begge samme anden andet egen eget mere meget lidt slags`),
);
/** Behind these stands a person, with a capital or without. */
const company =
  /(?<!\p{L})(?:sammen med|alene m(?:ed)?|(?:ring(?:er|ede|e|t)?|si(?:g|ger|ge)|sag(?:de|t)|skriv(?:er|e)?|skrev)(?: (?:jeg|du|vi|han|hun|i))? til|hils(?:e|er)?|spørg(?:e|er)?|spurgte|hent(?:e|er)?|hos|bange for|tak til|kender|savner|hørt fra|hører fra|mødte?|venter på|passer på) $/iu;
/** The longest of them, in UTF-16 units. */
const longestCompany = 16;
/** How what may stand before a person ends: without one of these, `company` need not be asked. */
const companyEnd =
  /(?:^|[^\p{L}])(?:med|m|til|hils(?:e|er)?|spørg(?:e|er)?|spurgte|hent(?:e|er)?|hos|for|kender|savner|fra|mødte?|på)$/iu;
const joints = new Set(
  wordsOf('og at når da hvis men så for fordi om som hvad hvor hvorfor hvornår ja nej ok'),
);

/** What a word is to one beside it that may be what somebody is called, as bits. */
export const slotWord = {
  /** Behind it stands a noun that is meant as one. */
  determiner: 1,
  relative: 2,
  /** What only a person does. */
  deed: 4,
  /** A clause may begin behind it. */
  joint: 8,
  /** A person may stand behind it, see `company`. */
  company: 16,
} as const;

/** The bits of a word, by how it is written and in small letters. */
export function slotWordOf(text: string, lower: string): number {
  return (
    (determiners.has(lower) ? slotWord.determiner : 0) |
    (relatives.has(lower) ? slotWord.relative : 0) |
    (deeds.has(lower) ? slotWord.deed : 0) |
    (joints.has(lower) ? slotWord.joint : 0) |
    (companyEnd.test(text) ? slotWord.company : 0)
  );
}

/**
 * What people are called in a text that is written without capitals, by the places it gives a word: before `mor`, before
 * `siger`, behind `alene med`. A word alone may be a thing; its places together tell. In small letters, without the
 * genitive's s.
 */
export function calledInSlots(source: string, words: readonly ReadWord[]): ReadonlySet<string> {
  if (!isOfSmallLetters(words)) return none;
  const weights = new Map<string, number>();
  words.forEach((word, index) => {
    const weight =
      slotWeight(source, words[index - 1], word, words[index + 1]) ||
      (isDoer(source, words[index - 1], word) ? 1 : 0);
    if (weight === 0 || !mayBeCalled(word)) return;
    const { bare } = word.known;
    weights.set(bare, (weights.get(bare) ?? 0) + weight);
  });
  if (weights.size === 0) return none;
  const likely = new Map<string, number>();
  for (const word of words) {
    const { bare } = word.known;
    if (!weights.has(bare) || !mayBeCalled(word)) continue;
    likely.set(bare, Math.max(likely.get(bare) ?? 0, word.likely));
  }
  return new Set(
    [...weights].flatMap(([name, weight]) =>
      weight >= enough.alone || (likely.get(name) ?? 0) >= enough.likely ? [name] : [],
    ),
  );
}

const none: ReadonlySet<string> = new Set();

/** Whether most lines and sentences begin in small letters. */
export function isOfSmallLetters(words: readonly ReadWord[]): boolean {
  let starts = 0;
  let small = 0;
  for (const { isStart, known } of words) {
    if (!isStart) continue;
    starts += 1;
    if (!known.isCapital) small += 1;
  }
  return small * 2 > starts;
}

/** Whether an article or its like stands before a word, so that it is no name there. */
export function isDetermined(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
): boolean {
  return (
    before !== undefined &&
    (before.known.slotWord & slotWord.determiner) !== 0 &&
    isNear(source, before, word)
  );
}

/** Whether nothing but a space stands between two words. */
const isNear = (source: string, before: ReadWord, after: ReadWord) =>
  after.start === before.end + 1 && source[before.end] === ' ';
/** What only a person has done, or wants of others. */
const done =
  /^ (?:(?:har|havde) (?:sunget|sagt|spurgt|grædt|grinet|bedt|skrevet|ringet|sovet|fortalt|råbt|lovet|svaret|danset|drukket|spist|bagt|googlet|glemt|drillet)|(?:vil|ville) (?:have|gerne|ikke))(?!\p{L})/u;
const stamp = /(?:^|\n)\d{1,2}(?:[.:]\d\d)? $/;

/** `dronningen vil have sit hår sat`, behind the hour too. */
const isDoer = (source: string, before: ReadWord | undefined, word: ReadWord) =>
  /(?:en|et)$/u.test(word.text) &&
  !isDetermined(source, before, word) &&
  (word.isStart || stamp.test(source.slice(Math.max(0, word.start - 7), word.start))) &&
  done.test(source.slice(word.end, word.end + 20));

const mayBeCalled = ({ facts, text }: ReadWord) =>
  (facts & (fact.field | fact.grammar | fact.role | fact.place)) === 0 && /^\p{L}{3,}$/u.test(text);

/** How much the place of a word tells of a person: 2 before a relative, 1 where persons mostly stand, else 0. */
export function slotWeight(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
  after: ReadWord | undefined,
): number {
  if (isDetermined(source, before, word)) return 0;
  const next = after === undefined ? 0 : after.known.slotWord;
  const last = before === undefined ? 0 : before.known.slotWord;
  const isFollowed =
    (next & (slotWord.relative | slotWord.deed)) !== 0 &&
    after !== undefined &&
    isNear(source, word, after);
  // `bulders mor`
  const isGenitive = word.known.bare !== word.known.lower;
  if (isFollowed && isGenitive && (next & slotWord.relative) !== 0) return enough.alone;
  const mayBeInCompany = (last & slotWord.company) !== 0 && source[word.start - 1] === ' ';
  if (
    mayBeInCompany &&
    company.test(source.slice(Math.max(0, word.start - longestCompany), word.start))
  )
    return 1;
  const isSubject = word.isStart || (last & slotWord.joint) !== 0;
  return isSubject && isFollowed && (next & slotWord.deed) !== 0 ? 1 : 0;
}
