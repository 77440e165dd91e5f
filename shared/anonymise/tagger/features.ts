import type { Lexicon } from './lexicon.ts';
import { beginsWithCapital, beginsWithLetter } from './sign-class.ts';
import type { Token } from './tokens.ts';

/** Features are hashed into so many buckets: 2 to this power. */
export const hashBits = 17;
/** So many features has a token. */
export const featureCount = 28;

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

/**
 * Where each number of a word stands among those that features ask for, and how many there are: what the word is to
 * itself, to the word behind it (`before…`: it is the one before), to the one in front of it, and to those two away. Each
 * is the first half of a bucket as far as it follows from the word alone.
 */
const look = {
  word: 0,
  shape: 1,
  facts: 2,
  cue: 3,
  before: 4,
  beforeWord: 5,
  beforeFacts: 6,
  beforeCue: 7,
  beforeEnd: 8,
  beforeKind: 9,
  after: 10,
  afterWord: 11,
  afterFacts: 12,
  afterCue: 13,
  afterEnd: 14,
  before2Word: 15,
  before2Kind: 16,
  after2Word: 17,
  kind: 18,
} as const;
export const lookSize = 19;

/**
 * What a word looks like to itself and to its neighbours, in its first `lookSize` numbers: made once and asked for many
 * times, and a list of numbers answers soonest.
 */
export type LookNumbers = Int32Array;

/** Writes the numbers that a word's own features and its neighbours' ask for, from the first on. */
export function putLook(into: LookNumbers, own: WordLook): void {
  const kind = (own.facts << 8) | own.shape;
  into[look.word] = own.word;
  into[look.shape] = own.shape;
  into[look.facts] = own.facts;
  into[look.cue] = own.cue;
  into[look.kind] = kind;
  into[look.before] = bucketOf(10, own.word, 0);
  into[look.beforeWord] = begun(11, own.word);
  into[look.after] = bucketOf(12, own.word, 0);
  into[look.afterWord] = begun(13, own.word);
  into[look.before2Word] = begun(14, own.word);
  into[look.after2Word] = begun(15, own.word);
  into[look.beforeFacts] = begun(16, own.facts);
  into[look.afterFacts] = begun(17, own.facts);
  into[look.beforeCue] = begun(19, own.cue);
  into[look.afterCue] = begun(20, own.cue);
  into[look.beforeEnd] = begun(29, own.ends[1]);
  into[look.afterEnd] = begun(30, own.ends[1]);
  into[look.beforeKind] = begun(31, kind);
  into[look.before2Kind] = begun(32, kind);
}

function lookNumbers(own: WordLook): LookNumbers {
  const numbers = new Int32Array(lookSize);
  putLook(numbers, own);
  return numbers;
}

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
  return ended(begun(kind, one), other);
}

/** The first half of making a bucket, which asks for the first number alone. */
function begun(kind: number, one: number): number {
  const hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function ended(half: number, other: number): number {
  const hash = Math.imul(half ^ other, 0xc2b2ae35);
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

/** What stands beyond a text's ends. */
export const outsideNumbers: LookNumbers = lookNumbers(outside);

/** Writes the buckets of what a token is by the two before it and the two behind it. */
export function putSharedFeatures(
  into: Int32Array,
  at: number,
  before2: LookNumbers,
  before: LookNumbers,
  own: LookNumbers,
  after: LookNumbers,
  after2: LookNumbers,
  place: number,
): void {
  const facts = own[look.facts] ?? 0;
  const form = ((own[look.shape] ?? 0) << 3) | place;
  const kind = (facts << 8) | form;
  const cueBefore = before[look.cue] ?? 0;
  const cueAfter = after[look.cue] ?? 0;
  const shapes = ((before[look.shape] ?? 0) << 6) | (after[look.shape] ?? 0);
  into[at] = before[look.before] ?? 0;
  into[at + 1] = ended(before[look.beforeWord] ?? 0, kind);
  into[at + 2] = after[look.after] ?? 0;
  into[at + 3] = ended(after[look.afterWord] ?? 0, kind);
  into[at + 4] = ended(before2[look.before2Word] ?? 0, form);
  into[at + 5] = ended(after2[look.after2Word] ?? 0, form);
  into[at + 6] = ended(before[look.beforeFacts] ?? 0, kind);
  into[at + 7] = ended(after[look.afterFacts] ?? 0, kind);
  into[at + 8] = bucketOf(18, shapes, form);
  into[at + 9] = ended(before[look.beforeCue] ?? 0, kind);
  into[at + 10] = ended(after[look.afterCue] ?? 0, kind);
  into[at + 11] = bucketOf(21, (cueBefore << 6) | cueAfter, form | (facts << 12));
  into[at + 12] = bucketOf(27, ((before2[look.cue] ?? 0) << 8) | cueBefore, kind);
  into[at + 13] = bucketOf(28, ((after2[look.cue] ?? 0) << 8) | cueAfter, kind);
  into[at + 14] = ended(before[look.beforeEnd] ?? 0, form);
  into[at + 15] = ended(after[look.afterEnd] ?? 0, form);
  into[at + 16] = ended(before[look.beforeKind] ?? 0, after[look.kind] ?? 0);
  into[at + 17] = ended(before2[look.before2Kind] ?? 0, form);
}

/** The buckets of each token's features, `featureCount` a token, one token after the other. */
export function featuresOf(
  tokens: readonly Token[],
  looks: readonly WordLook[],
  manner: Manner,
): Int32Array {
  const features = new Int32Array(tokens.length * featureCount);
  const all = looks.map(lookNumbers);
  const at = (index: number) => all[index] ?? outsideNumbers;
  tokens.forEach((token, index) => {
    const place = placeOf(token, manner);
    const from = index * featureCount;
    putOwnFeatures(features, from, looks[index] ?? outside, place);
    putSharedFeatures(
      features,
      from + ownFeatureCount,
      at(index - 2),
      at(index - 1),
      at(index),
      at(index + 1),
      at(index + 2),
      place,
    );
  });
  return features;
}
