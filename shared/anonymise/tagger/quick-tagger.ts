import {
  featureCount,
  lookSize,
  type Manner,
  outsideNumbers,
  ownFeatureCount,
  placeOf,
  putLook,
  putOwnFeatures,
  putSharedFeatures,
  type WordLook,
} from './features.ts';
import { labelCount, type PackedModel } from './tagger.ts';
import type { Token } from './tokens.ts';

/**
 * A model's weights, four of a bucket read at once as the bytes of one number: its labels are the first four and, one of
 * them twice, the last four. Added up two by two, they never reach the neighbour.
 */
export interface PackedWeights {
  readonly weights: Int8Array;
  readonly bytes: DataView;
}

/** A weight as a byte, less this: sums have no sign. */
const offset = 128;
/** The same for four weights at once, and every second of them. */
const offsets = 0x80808080;
const secondBytes = 0x00ff00ff;
const halfBits = 16;
const halfMask = (1 << halfBits) - 1;
const placeCount = 8;

export function packWeights({ weights }: PackedModel): PackedWeights {
  return { weights, bytes: new DataView(weights.buffer, weights.byteOffset, weights.byteLength) };
}

/**
 * What is kept of a word: what features ask of its look, and behind that what it adds to the scores by itself, by the
 * place it stands in, each with a one behind it. The latter is filled in as the word is met.
 */
export type WordNumbers = Int32Array;

/** So many numbers hold what a word adds at a place. */
const ownSize = labelCount + 1;
/** Where they begin: so that those of one place lie in one line of the processor's memory. */
const ownStart = Math.ceil(lookSize / ownSize) * ownSize;
const wordSize = ownStart + placeCount * ownSize;

/** Room for so many words is made at once: a list of its own for each took longer than filling it. */
const wordsAtOnce = 256;
let room = new Int32Array(0);
let taken = 0;

export function wordNumbers(look: WordLook): WordNumbers {
  if (taken === room.length) {
    room = new Int32Array(wordsAtOnce * wordSize);
    taken = 0;
  }
  const numbers = room.subarray(taken, taken + wordSize);
  taken += wordSize;
  putLook(numbers, look);
  return numbers;
}

interface NumberedWord {
  readonly look: WordLook;
  readonly numbers: WordNumbers;
}

/** A text in its tokens, each with what is kept of it as a word. */
export interface TaggedText {
  readonly tokens: readonly Token[];
  readonly known: readonly NumberedWord[];
  readonly manner: Manner;
}

/** So many of a token's features ask who stands beside it. */
const sharedCount = featureCount - ownFeatureCount;
const ownBuckets = new Int32Array(ownFeatureCount);
let sharedBuckets = new Int32Array(256 * sharedCount);

/**
 * Each token's score for each label, by token, then label, one text after the other: what `scoresOf` gives in less time,
 * in steps of the model's scale.
 */
export function quickScores(packed: PackedWeights, texts: readonly TaggedText[]): Int32Array {
  const count = texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const scores = new Int32Array(count * labelCount);
  let first = 0;
  for (const text of texts) {
    putScores(packed, text, scores, first * labelCount);
    first += text.tokens.length;
  }
  return scores;
}

function putScores(
  packed: PackedWeights,
  { tokens, known, manner }: TaggedText,
  scores: Int32Array,
  first: number,
): void {
  const length = tokens.length * sharedCount;
  if (sharedBuckets.length < length) sharedBuckets = new Int32Array(2 * length);
  let before2 = outsideNumbers;
  let before = outsideNumbers;
  let own = known[0]?.numbers ?? outsideNumbers;
  let after = known[1]?.numbers ?? outsideNumbers;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const after2 = known[index + 2]?.numbers ?? outsideNumbers;
    const place = placeOf(token, manner);
    const at = index * sharedCount;
    putSharedFeatures(sharedBuckets, at, before2, before, own, after, after2, place);
    before2 = before;
    before = own;
    own = after;
    after = after2;
  }
  // All buckets first, then all sums: weights lie far apart, and so many of them are fetched at a time.
  for (let index = 0; index < tokens.length; index += 1) {
    putShared(packed.bytes, index * sharedCount, scores, first + index * labelCount);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const word = known[index];
    if (token === undefined || word === undefined) break;
    addOwnSums(packed.weights, word, placeOf(token, manner), scores, first + index * labelCount);
  }
}

/** Adds what a word adds by itself, made at this place if it was not met there before. */
function addOwnSums(
  weights: Int8Array,
  { look, numbers }: NumberedWord,
  place: number,
  scores: Int32Array,
  at: number,
): void {
  const from = ownStart + place * ownSize;
  if (numbers[from + labelCount] === 0) {
    numbers[from + labelCount] = 1;
    putOwnFeatures(ownBuckets, 0, look, place);
    for (const bucket of ownBuckets) {
      for (let label = 0; label < labelCount; label += 1) {
        const weight = weights[bucket * labelCount + label] ?? 0;
        numbers[from + label] = (numbers[from + label] ?? 0) + weight;
      }
    }
  }
  for (let label = 0; label < labelCount; label += 1) {
    scores[at + label] = (scores[at + label] ?? 0) + (numbers[from + label] ?? 0);
  }
}

/** Begins the scores at `at` with what the shared buckets from `first` on say. */
function putShared(bytes: DataView, first: number, scores: Int32Array, at: number): void {
  const end = first + sharedCount;
  let even = 0;
  let odd = 0;
  let evenBehind = 0;
  let oddBehind = 0;
  for (let index = first; index < end; index += 1) {
    const bucket = (sharedBuckets[index] ?? 0) * labelCount;
    const four = bytes.getInt32(bucket, true) ^ offsets;
    const last = bytes.getInt32(bucket + labelCount - 4, true) ^ offsets;
    even = (even + (four & secondBytes)) | 0;
    odd = (odd + ((four >>> 8) & secondBytes)) | 0;
    evenBehind = (evenBehind + (last & secondBytes)) | 0;
    oddBehind = (oddBehind + ((last >>> 8) & secondBytes)) | 0;
  }
  scores[at] = (even & halfMask) - none;
  scores[at + 1] = (odd & halfMask) - none;
  scores[at + 2] = (even >>> halfBits) - none;
  scores[at + 3] = (odd >>> halfBits) - none;
  scores[at + 4] = (oddBehind & halfMask) - none;
  scores[at + 5] = (evenBehind >>> halfBits) - none;
  scores[at + 6] = (oddBehind >>> halfBits) - none;
}

/** What the shared sum of a label is where all weights are zero. */
const none = sharedCount * offset;
