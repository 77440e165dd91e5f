import { fact } from './lexicon.ts';
import { wordsOf } from './lists/words-of.ts';
import type { ReadWord } from './read-paragraph.ts';

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
const joins =
  /^(?:og|at|når|da|hvis|men|så|for|fordi|om|som|hvad|hvor|hvorfor|hvornår|ja|nej|ok)$/i;

/**
 * What people are called in a text that is written without capitals, by the places it gives a word: before `mor`, before
 * `siger`, behind `alene med`. A word alone may be a thing; its places together tell. In small letters, without the
 * genitive's s.
 */
export function calledInSlots(source: string, words: readonly ReadWord[]): ReadonlySet<string> {
  const starts = words.filter(({ isStart }) => isStart);
  const small = starts.filter(({ known }) => !known.isCapital);
  if (small.length * 2 <= starts.length) return new Set();
  const weights = new Map<string, number>();
  const likely = new Map<string, number>();
  words.forEach((word, index) => {
    if (!mayBeCalled(word)) return;
    const { bare } = word.known;
    const weight = slotWeight(source, words[index - 1], word, words[index + 1]);
    weights.set(bare, (weights.get(bare) ?? 0) + weight);
    likely.set(bare, Math.max(likely.get(bare) ?? 0, word.likely));
  });
  return new Set(
    [...weights].flatMap(([name, weight]) =>
      weight >= enough.alone || (weight > 0 && (likely.get(name) ?? 0) >= enough.likely)
        ? [name]
        : [],
    ),
  );
}

/** Whether an article or its like stands before a word, so that it is no name there. */
export function isDetermined(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
): boolean {
  return (
    before !== undefined &&
    determiners.has(before.known.lower) &&
    source.slice(before.end, word.start) === ' '
  );
}

const mayBeCalled = ({ facts, text }: ReadWord) =>
  /^\p{L}{3,}$/u.test(text) && (facts & (fact.field | fact.grammar | fact.role | fact.place)) === 0;

/** How much the place of a word tells of a person: 2 before a relative, 1 where persons mostly stand, else 0. */
export function slotWeight(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
  after: ReadWord | undefined,
): number {
  if (isDetermined(source, before, word)) return 0;
  const isFollowed = after !== undefined && source.slice(word.end, after.start) === ' ';
  const next = isFollowed ? after.known.lower : '';
  // `bulders mor`
  if (word.known.bare !== word.known.lower && relatives.has(next)) return enough.alone;
  if (company.test(source.slice(Math.max(0, word.start - longestCompany), word.start))) return 1;
  const isSubject = word.isStart || (before !== undefined && joins.test(before.text));
  return isSubject && deeds.has(next) ? 1 : 0;
}
