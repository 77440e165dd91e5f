import { fact, type Lexicon } from './lexicon.ts';
import { beginsWithCapital, beginsWithLetter } from './sign-class.ts';
import type { Token } from './tokens.ts';

/** Features are hashed into so many buckets: 2 to this power. */
export const hashBits = 18;
/** So many features has a token. */
export const featureCount = 33;

/** What a word looks like by itself; the same wherever it stands. */
export interface WordLook {
  readonly word: number;
  readonly shape: number;
  readonly facts: number;
  readonly ends: readonly [two: number, three: number, four: number];
  readonly begins: readonly [two: number, three: number];
  /** What kind of word it is as a neighbour: relative or job, speech, greeting, preposition … */
  readonly cue: number;
}

const cues = [
  'siger sagde sige spørger spurgte skriver skrev fortæller fortalte mener mente svarer svarede ringer ringede griner grinede græd råbte tænker tænkte synes nævner nævnte foreslog foreslår',
  'hej kære hejsa hilsen knus mvh vh kh tak hejhej godmorgen goddag farvel kys kærlig hilsner kærligst undertegnet',
  'hedder kaldes kalder kaldet navnet ved-navn navn navngivet døbt alias født f opkaldt kaldenavn',
  'har havde er var bliver blev kom kommer går gik kan kunne vil ville skal skulle får fik tog tager sad sidder bor boede elsker elskede sover sov',
  'hos til fra med for af om mellem efter uden over under ved på og eller samt både',
  'i nær ved omkring mod nord syd øst vest uden-for',
  'den det de en et der som at hvor når fordi men så',
  'jeg du han hun vi ham hende os dem sin sit sine min mit mine din hans hendes vores deres',
];
const cueOf = new Map(
  cues.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < text.length; unit += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  }
  return hash;
}

export function lookOf(text: string, lexicon: Lexicon): WordLook {
  const lower = text.toLowerCase();
  const isWord = beginsWithLetter(text);
  return {
    word: hashOf(/^\p{N}/u.test(text) ? '0'.repeat(Math.min(text.length, 5)) : lower),
    shape: shapeOf(text),
    facts: isWord ? lexicon.facts(text) : 1024,
    ends: [hashOf(lower.slice(-2)), hashOf(lower.slice(-3)), hashOf(lower.slice(-4))],
    begins: [hashOf(lower.slice(0, 2)), hashOf(lower.slice(0, 3))],
    cue: cueOf.get(lower) ?? 0,
  };
}

const shapes = [
  /^\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}$/u,
  /^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u,
  /^\p{Lu}{2,4}$/u,
  /^\p{Lu}{5,}$/u,
  /^\p{Lu}[\p{L}]*[-’']\p{Lu}\p{L}*$/u,
  /^\p{Lu}[\p{L}]*[-’']\p{Ll}+$/u,
  /^\p{Ll}+[-’']/u,
  /^\p{L}+\d/u,
  /^\p{N}+$/u,
  /^\p{Lu}/u,
  /^[.!?]$/,
  /^[,;:]$/,
  /^[»«"”“„’]$/,
  /^[()[\]]$/,
  /^\p{L}/u,
];

function shapeOf(text: string): number {
  const shape = shapes.findIndex((pattern) => pattern.test(text));
  return shape === -1 ? shapes.length : shape;
}

const outside: WordLook = {
  word: 1,
  shape: 30,
  facts: 2048,
  ends: [1, 1, 1],
  begins: [1, 1],
  cue: 30,
};

/** So many words on each side do a token's features ask for. */
const reach = 2;
/** Where each number of a word stands among those that its neighbours' features ask for, and how many there are. */
const look = { word: 0, shape: 1, facts: 2, end: 3, cue: 4 } as const;
export const lookSize = 5;

/** Writes the numbers that a word's neighbours ask for, from `at` on. */
export function putLook(into: Int32Array, at: number, own: WordLook): void {
  into[at + look.word] = own.word;
  into[at + look.shape] = own.shape;
  into[at + look.facts] = own.facts;
  into[at + look.end] = own.ends[1];
  into[at + look.cue] = own.cue;
}

/**
 * What words look like to their neighbours: `lookSize` numbers a word, one word after the other, with words from
 * outside at both ends. Each is asked for many times, and a list of numbers answers soonest.
 */
export type LooksInRow = Int32Array;

/** A row for so many words; `lookAt` says where each one's numbers are to be written. */
export function emptyRow(count: number): LooksInRow {
  const row = new Int32Array((count + 2 * reach) * lookSize);
  for (let apart = 1; apart <= reach; apart += 1) {
    putLook(row, lookAt(-apart), outside);
    putLook(row, lookAt(count - 1 + apart), outside);
  }
  return row;
}

export const lookAt = (index: number): number => (index + reach) * lookSize;

/** How a text uses capitals: as the rules say, hardly, or as chats do, not even where sentences begin. */
export type Manner = 'capitals' | 'few-capitals' | 'chat';

export function mannerOf(tokens: readonly Token[]): Manner {
  let starts = 0;
  let small = 0;
  let capitals = 0;
  for (const { text, isInitial } of tokens) {
    const isCapital = beginsWithCapital(text);
    if (isCapital) capitals += 1;
    if (isInitial && beginsWithLetter(text)) {
      starts += 1;
      if (!isCapital) small += 1;
    }
  }
  const isFew = capitals * 25 <= tokens.length;
  if (small * 2 > starts && (isFew || starts > 1)) return 'chat';
  return isFew ? 'few-capitals' : 'capitals';
}

/** So many of a token's features follow from its own letters and its place; the others ask who stands beside it. */
export const ownFeatureCount = 10;

/** A number below eight: whether a sentence begins here, whether a line does, and whether capitals are few. */
export function placeOf({ isInitial, isLineStart }: Token, manner: Manner): number {
  return (isInitial ? 1 : 0) | (isLineStart ? 2 : 0) | (manner === 'capitals' ? 0 : 4);
}

/** Numbers as one bucket; the kind tells features apart that are of the same numbers. */
function bucketOf(kind: number, one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - hashBits);
}

/** Writes the buckets of what a token is by itself. */
export function putOwnFeatures(into: Int32Array, at: number, own: WordLook, place: number): void {
  const form = (own.shape << 3) | place;
  const kind = (own.facts << 8) | form;
  into[at] = bucketOf(0, own.word, 0);
  into[at + 1] = bucketOf(1, own.word, form);
  into[at + 2] = bucketOf(2, form, 0);
  into[at + 3] = bucketOf(3, own.facts, 0);
  into[at + 4] = bucketOf(4, kind, 0);
  into[at + 5] = bucketOf(5, own.ends[0], own.shape);
  into[at + 6] = bucketOf(6, own.ends[1], own.shape);
  into[at + 7] = bucketOf(7, own.ends[2], form);
  into[at + 8] = bucketOf(8, own.begins[1], own.shape);
  into[at + 9] = bucketOf(9, own.ends[1], own.begins[0]);
}

/** Writes the buckets of what a token is by the two before it and the two behind it. */
export function putSharedFeatures(
  into: Int32Array,
  at: number,
  row: LooksInRow,
  index: number,
  place: number,
): void {
  const own = lookAt(index);
  const before = own - lookSize;
  const before2 = before - lookSize;
  const after = own + lookSize;
  const after2 = after + lookSize;
  const word = row[own + look.word] ?? 0;
  const facts = row[own + look.facts] ?? 0;
  const wordBefore = row[before + look.word] ?? 0;
  const wordAfter = row[after + look.word] ?? 0;
  const wordBefore2 = row[before2 + look.word] ?? 0;
  const wordAfter2 = row[after2 + look.word] ?? 0;
  const factsBefore = row[before + look.facts] ?? 0;
  const factsAfter = row[after + look.facts] ?? 0;
  const shapeBefore = row[before + look.shape] ?? 0;
  const shapeAfter = row[after + look.shape] ?? 0;
  const cueBefore = row[before + look.cue] ?? 0;
  const cueAfter = row[after + look.cue] ?? 0;
  const form = ((row[own + look.shape] ?? 0) << 3) | place;
  const kind = (facts << 8) | form;
  into[at] = bucketOf(10, wordBefore, 0);
  into[at + 1] = bucketOf(11, wordBefore, kind);
  into[at + 2] = bucketOf(12, wordAfter, 0);
  into[at + 3] = bucketOf(13, wordAfter, kind);
  into[at + 4] = bucketOf(14, wordBefore2, form);
  into[at + 5] = bucketOf(15, wordAfter2, form);
  into[at + 6] = bucketOf(16, factsBefore, kind);
  into[at + 7] = bucketOf(17, factsAfter, kind);
  into[at + 8] = bucketOf(18, (shapeBefore << 6) | shapeAfter, form);
  into[at + 9] = bucketOf(19, cueBefore, kind);
  into[at + 10] = bucketOf(20, cueAfter, kind);
  into[at + 11] = bucketOf(21, (cueBefore << 6) | cueAfter, form | (facts << 12));
  into[at + 12] = bucketOf(22, wordBefore, word);
  into[at + 13] = bucketOf(23, wordAfter, word);
  into[at + 14] = bucketOf(24, Math.imul(wordBefore2, 31) ^ wordBefore, form);
  into[at + 15] = bucketOf(25, Math.imul(wordAfter2, 31) ^ wordAfter, form);
  into[at + 16] = bucketOf(26, Math.imul(wordBefore, 31) ^ wordAfter, facts & knownAs);
  into[at + 17] = bucketOf(27, ((row[before2 + look.cue] ?? 0) << 8) | cueBefore, kind);
  into[at + 18] = bucketOf(28, ((row[after2 + look.cue] ?? 0) << 8) | cueAfter, kind);
  into[at + 19] = bucketOf(29, row[before + look.end] ?? 0, form);
  into[at + 20] = bucketOf(30, row[after + look.end] ?? 0, form);
  into[at + 21] = bucketOf(31, (factsBefore << 8) | shapeBefore, (factsAfter << 8) | shapeAfter);
  into[at + 22] = bucketOf(
    32,
    ((row[before2 + look.facts] ?? 0) << 8) | (row[before2 + look.shape] ?? 0),
    form,
  );
}

const knownAs = fact.word | fact.firstName | fact.capital;

/** The buckets of each token's features, `featureCount` a token, one token after the other. */
export function featuresOf(
  tokens: readonly Token[],
  looks: readonly WordLook[],
  manner: Manner,
): Int32Array {
  const features = new Int32Array(tokens.length * featureCount);
  const row = emptyRow(looks.length);
  looks.forEach((own, index) => {
    putLook(row, lookAt(index), own);
  });
  for (const [index, token] of tokens.entries()) {
    const place = placeOf(token, manner);
    const at = index * featureCount;
    putOwnFeatures(features, at, looks[index] ?? outside, place);
    putSharedFeatures(features, at + ownFeatureCount, row, index, place);
  }
  return features;
}
