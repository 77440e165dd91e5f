import {
  featureCount,
  hashBits,
  type Manner,
  ownFeatureCount,
  placeOf,
  putOwnFeatures,
  putSharedFeatures,
  type WordLook,
} from './features.ts';
import { labelCount, type Model } from './tagger.ts';
import type { Token } from './tokens.ts';

/**
 * A model's weights packed for adding up: the seven labels of a bucket, a byte each, lie in two
 * integers. Within an integer the bytes are added up in pairs, 16 bits apart, so that one addition
 * serves two labels; `featureCount` bytes never reach the neighbour. A bucket is packed when it is first
 * asked for: a story asks for few of them, and packing all took as long as reading it.
 */
export interface PackedWeights {
  readonly weights: Model['weights'];
  readonly pairs: Int32Array;
  readonly scale: number;
}

/** A byte holds a weight and this: sums of bytes have no sign. */
const offset = 128;
const bytesAMask = 0x00ff00ff;
/** Labels 0 and 2, 1 and 3, 4 and 6, and 5: so many integers hold the sums of a token. */
const laneCount = 4;
const placeCount = 8;

export function packWeights({ weights, scale }: Model): PackedWeights {
  return { weights, pairs: new Int32Array(2 << hashBits), scale };
}

function packBucket({ weights, pairs }: PackedWeights, bucket: number): void {
  for (let label = 0; label < labelCount; label += 1) {
    const at = bucket * 2 + (label >> 2);
    const byte = (weights[bucket * labelCount + label] ?? 0) + offset;
    pairs[at] = (pairs[at] ?? 0) | (byte << ((label & 3) * 8));
  }
}

/** What a word by itself adds to the scores, by the place it stands in; filled in as it is met. */
export type OwnSums = Int32Array;
export const noOwnSums = (): OwnSums => new Int32Array(placeCount * laneCount);

const buckets = new Int32Array(featureCount);
const sums = new Int32Array(laneCount);

/** Each token's score for each label, by token, then label: what `scoresOf` gives, in less time. */
export function quickScores(
  packed: PackedWeights,
  tokens: readonly Token[],
  words: readonly { readonly look: WordLook; readonly ownSums: OwnSums }[],
  manner: Manner,
): Float64Array {
  const scores = new Float64Array(tokens.length * labelCount);
  const looks = words.map(({ look }) => look);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined) continue;
    const own = word.ownSums;
    const place = placeOf(token, manner);
    const lane = place * laneCount;
    // A byte is never zero, so neither is a sum that was made.
    if (own[lane] === 0) {
      putOwnFeatures(buckets, 0, word.look, place);
      sums.fill(0);
      addUp(packed, ownFeatureCount);
      own.set(sums, lane);
    }
    for (let part = 0; part < laneCount; part += 1) sums[part] = own[lane + part] ?? 0;
    putSharedFeatures(buckets, 0, looks, index, place);
    addUp(packed, featureCount - ownFeatureCount);
    const row = index * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      // Labels 0 and 2 share an integer, 1 and 3 the next, 4 and 6 the third.
      const shared = sums[((label >> 1) & 2) | (label & 1)] ?? 0;
      const sum = (label & 2) === 0 ? shared & 0xffff : shared >>> 16;
      scores[row + label] = (sum - featureCount * offset) * packed.scale;
    }
  }
  return scores;
}

/** Adds the first of the buckets to the sums. */
function addUp(packed: PackedWeights, count: number): void {
  const { pairs } = packed;
  let [even, odd, evenBehind, oddBehind] = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const at = (buckets[index] ?? 0) * 2;
    // A byte is never zero, so neither is what was packed.
    if (pairs[at] === 0) packBucket(packed, at / 2);
    const [four, three] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
    even += four & bytesAMask;
    odd += (four >>> 8) & bytesAMask;
    evenBehind += three & bytesAMask;
    oddBehind += (three >>> 8) & bytesAMask;
  }
  sums[0] = (sums[0] ?? 0) + even;
  sums[1] = (sums[1] ?? 0) + odd;
  sums[2] = (sums[2] ?? 0) + evenBehind;
  sums[3] = (sums[3] ?? 0) + oddBehind;
}

/** What `quickMarginals` needs of a model, worked out once. */
export interface Chain {
  /** The transitions as factors, by label before, then label. */
  readonly steps: Float64Array;
  /** How a text begins. */
  readonly first: Float64Array;
}

export function chainOf({ transitions }: Model): Chain {
  const steps = Float64Array.from(transitions, Math.exp);
  return { steps, first: steps.subarray(labelCount * labelCount) };
}

/**
 * How likely each label is at each token, by token, then label: what `marginalsOf` gives, in less time.
 * A token's seven numbers are added into its neighbour's one after the other, as they lie in memory.
 */
export function quickMarginals({ steps, first }: Chain, scores: Float64Array): Float64Array {
  const size = labelCount;
  const own = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const reached = new Float64Array(size);
  reached.set(first);
  for (let row = 0; row < scores.length; row += size) {
    let highest = scores[row] ?? 0;
    for (let label = 1; label < size; label += 1) {
      const score = scores[row + label] ?? 0;
      if (score > highest) highest = score;
    }
    let sum = 0;
    for (let label = 0; label < size; label += 1) {
      const value = Math.exp((scores[row + label] ?? 0) - highest);
      own[row + label] = value;
      const share = value * (reached[label] ?? 0);
      forward[row + label] = share;
      sum += share;
    }
    reached.fill(0);
    for (let from = 0; from < size; from += 1) {
      const share = (forward[row + from] ?? 0) / sum;
      forward[row + from] = share;
      for (let to = 0; to < size; to += 1) {
        reached[to] = (reached[to] ?? 0) + share * (steps[from * size + to] ?? 0);
      }
    }
  }
  const labels = new Float64Array(scores.length);
  const behind = reached.fill(1);
  const next = new Float64Array(size);
  for (let row = scores.length - size; row >= 0; row -= size) {
    let sum = 0;
    for (let label = 0; label < size; label += 1) {
      sum += (behind[label] ?? 0) * (forward[row + label] ?? 0);
    }
    for (let label = 0; label < size; label += 1) {
      const share = (behind[label] ?? 0) / sum;
      labels[row + label] = (forward[row + label] ?? 0) * share;
      next[label] = (own[row + label] ?? 0) * share;
    }
    for (let from = 0; from < size; from += 1) {
      let back = 0;
      for (let to = 0; to < size; to += 1) {
        back += (steps[from * size + to] ?? 0) * (next[to] ?? 0);
      }
      behind[from] = back;
    }
  }
  return labels;
}
