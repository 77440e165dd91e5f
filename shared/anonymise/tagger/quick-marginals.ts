import { featureCount } from './features.ts';
import { labelCount, type Model } from './tagger.ts';

/** What `quickMarginals` needs of a model, worked out once. */
export interface Chain {
  /** The transitions as factors, by label before, then label. */
  readonly steps: Float64Array;
  /** The same by label, then label before. */
  readonly stepsBack: Float64Array;
  /** How a text begins. */
  readonly first: Float64Array;
  /** What a label's share is of the likeliest one's, by how many steps of the scale its score is lower. */
  readonly shares: Float64Array;
}

/** Two sums of `featureCount` weights, each a byte with its sign, are no farther apart. */
const farthest = featureCount * 256;

export function chainOf({ transitions, scale }: Model): Chain {
  const steps = Float64Array.from(transitions, Math.exp);
  const turned = (_: unknown, at: number) =>
    steps[(at % labelCount) * labelCount + Math.floor(at / labelCount)] ?? 0;
  return {
    steps,
    stepsBack: Float64Array.from({ length: labelCount * labelCount }, turned),
    first: steps.subarray(labelCount * labelCount),
    shares: Float64Array.from({ length: farthest + 1 }, (_, apart) => Math.exp(-apart * scale)),
  };
}

/**
 * How likely each label is at each token, by token, then label: what `marginalsOf` gives, in less time.
 * @param scores what `quickScores` gave for texts of so many tokens.
 */
export function quickMarginals(
  chain: Chain,
  scores: Int32Array,
  lengths: readonly number[],
): Float64Array {
  const own = new Float64Array(scores.length);
  const labels = new Float64Array(scores.length);
  let start = 0;
  for (const length of lengths) {
    const end = start + length * labelCount;
    goForward(chain, scores, start, end, own, labels);
    goBackward(chain.steps, start, end, own, labels);
    start = end;
  }
  return labels;
}

// Both ways spell out what they do for each of the seven labels: what is reached stays in the processor's registers
// from token to token, which takes two thirds of the time that loops over a list of seven take.

/**
 * Leaves in `own` what each token's score says of it by itself, and in `labels` what that and all before it say.
 */
function goForward(
  { stepsBack: matrix, first, shares }: Chain,
  scores: Int32Array,
  start: number,
  end: number,
  own: Float64Array,
  labels: Float64Array,
): void {
  let reached0 = first[0] ?? 0;
  let reached1 = first[1] ?? 0;
  let reached2 = first[2] ?? 0;
  let reached3 = first[3] ?? 0;
  let reached4 = first[4] ?? 0;
  let reached5 = first[5] ?? 0;
  let reached6 = first[6] ?? 0;
  for (let row = start; row < end; row += labelCount) {
    const score0 = scores[row] ?? 0;
    const score1 = scores[row + 1] ?? 0;
    const score2 = scores[row + 2] ?? 0;
    const score3 = scores[row + 3] ?? 0;
    const score4 = scores[row + 4] ?? 0;
    const score5 = scores[row + 5] ?? 0;
    const score6 = scores[row + 6] ?? 0;
    let highest = score0;
    if (score1 > highest) highest = score1;
    if (score2 > highest) highest = score2;
    if (score3 > highest) highest = score3;
    if (score4 > highest) highest = score4;
    if (score5 > highest) highest = score5;
    if (score6 > highest) highest = score6;
    const own0 = shares[highest - score0] ?? 0;
    const own1 = shares[highest - score1] ?? 0;
    const own2 = shares[highest - score2] ?? 0;
    const own3 = shares[highest - score3] ?? 0;
    const own4 = shares[highest - score4] ?? 0;
    const own5 = shares[highest - score5] ?? 0;
    const own6 = shares[highest - score6] ?? 0;
    own[row] = own0;
    own[row + 1] = own1;
    own[row + 2] = own2;
    own[row + 3] = own3;
    own[row + 4] = own4;
    own[row + 5] = own5;
    own[row + 6] = own6;
    const share0 = own0 * reached0;
    const share1 = own1 * reached1;
    const share2 = own2 * reached2;
    const share3 = own3 * reached3;
    const share4 = own4 * reached4;
    const share5 = own5 * reached5;
    const share6 = own6 * reached6;
    const whole = 1 / (share0 + share1 + share2 + share3 + share4 + share5 + share6);
    const label0 = share0 * whole;
    const label1 = share1 * whole;
    const label2 = share2 * whole;
    const label3 = share3 * whole;
    const label4 = share4 * whole;
    const label5 = share5 * whole;
    const label6 = share6 * whole;
    labels[row] = label0;
    labels[row + 1] = label1;
    labels[row + 2] = label2;
    labels[row + 3] = label3;
    labels[row + 4] = label4;
    labels[row + 5] = label5;
    labels[row + 6] = label6;
    reached0 =
      (matrix[0] ?? 0) * label0 +
      (matrix[1] ?? 0) * label1 +
      (matrix[2] ?? 0) * label2 +
      (matrix[3] ?? 0) * label3 +
      (matrix[4] ?? 0) * label4 +
      (matrix[5] ?? 0) * label5 +
      (matrix[6] ?? 0) * label6;
    reached1 =
      (matrix[7] ?? 0) * label0 +
      (matrix[8] ?? 0) * label1 +
      (matrix[9] ?? 0) * label2 +
      (matrix[10] ?? 0) * label3 +
      (matrix[11] ?? 0) * label4 +
      (matrix[12] ?? 0) * label5 +
      (matrix[13] ?? 0) * label6;
    reached2 =
      (matrix[14] ?? 0) * label0 +
      (matrix[15] ?? 0) * label1 +
      (matrix[16] ?? 0) * label2 +
      (matrix[17] ?? 0) * label3 +
      (matrix[18] ?? 0) * label4 +
      (matrix[19] ?? 0) * label5 +
      (matrix[20] ?? 0) * label6;
    reached3 =
      (matrix[21] ?? 0) * label0 +
      (matrix[22] ?? 0) * label1 +
      (matrix[23] ?? 0) * label2 +
      (matrix[24] ?? 0) * label3 +
      (matrix[25] ?? 0) * label4 +
      (matrix[26] ?? 0) * label5 +
      (matrix[27] ?? 0) * label6;
    reached4 =
      (matrix[28] ?? 0) * label0 +
      (matrix[29] ?? 0) * label1 +
      (matrix[30] ?? 0) * label2 +
      (matrix[31] ?? 0) * label3 +
      (matrix[32] ?? 0) * label4 +
      (matrix[33] ?? 0) * label5 +
      (matrix[34] ?? 0) * label6;
    reached5 =
      (matrix[35] ?? 0) * label0 +
      (matrix[36] ?? 0) * label1 +
      (matrix[37] ?? 0) * label2 +
      (matrix[38] ?? 0) * label3 +
      (matrix[39] ?? 0) * label4 +
      (matrix[40] ?? 0) * label5 +
      (matrix[41] ?? 0) * label6;
    reached6 =
      (matrix[42] ?? 0) * label0 +
      (matrix[43] ?? 0) * label1 +
      (matrix[44] ?? 0) * label2 +
      (matrix[45] ?? 0) * label3 +
      (matrix[46] ?? 0) * label4 +
      (matrix[47] ?? 0) * label5 +
      (matrix[48] ?? 0) * label6;
  }
}

/** Makes the answer of what the way forward left in `labels`. */
function goBackward(
  matrix: Float64Array,
  start: number,
  end: number,
  own: Float64Array,
  labels: Float64Array,
): void {
  let behind0 = 1;
  let behind1 = 1;
  let behind2 = 1;
  let behind3 = 1;
  let behind4 = 1;
  let behind5 = 1;
  let behind6 = 1;
  for (let row = end - labelCount; row >= start; row -= labelCount) {
    const label0 = labels[row] ?? 0;
    const label1 = labels[row + 1] ?? 0;
    const label2 = labels[row + 2] ?? 0;
    const label3 = labels[row + 3] ?? 0;
    const label4 = labels[row + 4] ?? 0;
    const label5 = labels[row + 5] ?? 0;
    const label6 = labels[row + 6] ?? 0;
    const whole =
      1 /
      (behind0 * label0 +
        behind1 * label1 +
        behind2 * label2 +
        behind3 * label3 +
        behind4 * label4 +
        behind5 * label5 +
        behind6 * label6);
    const share0 = behind0 * whole;
    const share1 = behind1 * whole;
    const share2 = behind2 * whole;
    const share3 = behind3 * whole;
    const share4 = behind4 * whole;
    const share5 = behind5 * whole;
    const share6 = behind6 * whole;
    labels[row] = label0 * share0;
    labels[row + 1] = label1 * share1;
    labels[row + 2] = label2 * share2;
    labels[row + 3] = label3 * share3;
    labels[row + 4] = label4 * share4;
    labels[row + 5] = label5 * share5;
    labels[row + 6] = label6 * share6;
    const next0 = (own[row] ?? 0) * share0;
    const next1 = (own[row + 1] ?? 0) * share1;
    const next2 = (own[row + 2] ?? 0) * share2;
    const next3 = (own[row + 3] ?? 0) * share3;
    const next4 = (own[row + 4] ?? 0) * share4;
    const next5 = (own[row + 5] ?? 0) * share5;
    const next6 = (own[row + 6] ?? 0) * share6;
    behind0 =
      (matrix[0] ?? 0) * next0 +
      (matrix[1] ?? 0) * next1 +
      (matrix[2] ?? 0) * next2 +
      (matrix[3] ?? 0) * next3 +
      (matrix[4] ?? 0) * next4 +
      (matrix[5] ?? 0) * next5 +
      (matrix[6] ?? 0) * next6;
    behind1 =
      (matrix[7] ?? 0) * next0 +
      (matrix[8] ?? 0) * next1 +
      (matrix[9] ?? 0) * next2 +
      (matrix[10] ?? 0) * next3 +
      (matrix[11] ?? 0) * next4 +
      (matrix[12] ?? 0) * next5 +
      (matrix[13] ?? 0) * next6;
    behind2 =
      (matrix[14] ?? 0) * next0 +
      (matrix[15] ?? 0) * next1 +
      (matrix[16] ?? 0) * next2 +
      (matrix[17] ?? 0) * next3 +
      (matrix[18] ?? 0) * next4 +
      (matrix[19] ?? 0) * next5 +
      (matrix[20] ?? 0) * next6;
    behind3 =
      (matrix[21] ?? 0) * next0 +
      (matrix[22] ?? 0) * next1 +
      (matrix[23] ?? 0) * next2 +
      (matrix[24] ?? 0) * next3 +
      (matrix[25] ?? 0) * next4 +
      (matrix[26] ?? 0) * next5 +
      (matrix[27] ?? 0) * next6;
    behind4 =
      (matrix[28] ?? 0) * next0 +
      (matrix[29] ?? 0) * next1 +
      (matrix[30] ?? 0) * next2 +
      (matrix[31] ?? 0) * next3 +
      (matrix[32] ?? 0) * next4 +
      (matrix[33] ?? 0) * next5 +
      (matrix[34] ?? 0) * next6;
    behind5 =
      (matrix[35] ?? 0) * next0 +
      (matrix[36] ?? 0) * next1 +
      (matrix[37] ?? 0) * next2 +
      (matrix[38] ?? 0) * next3 +
      (matrix[39] ?? 0) * next4 +
      (matrix[40] ?? 0) * next5 +
      (matrix[41] ?? 0) * next6;
    behind6 =
      (matrix[42] ?? 0) * next0 +
      (matrix[43] ?? 0) * next1 +
      (matrix[44] ?? 0) * next2 +
      (matrix[45] ?? 0) * next3 +
      (matrix[46] ?? 0) * next4 +
      (matrix[47] ?? 0) * next5 +
      (matrix[48] ?? 0) * next6;
  }
}
