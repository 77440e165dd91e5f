import { featureCount, hashBits } from '../../shared/anonymise/tagger/features.ts';
import {
  labelCount,
  type Model,
  marginalsOf,
  scoresOf,
} from '../../shared/anonymise/tagger/tagger.ts';
import type { SeededRandom } from './random.ts';

/** A text as numbers: its tokens' features, and which labels each token may have. */
export interface Sequence {
  readonly features: Int32Array;
  /** A bit for each label: one where it is known, more where a text says less. */
  readonly allowed: Uint8Array;
}

/** What may be allowed: no name, or any label at all. */
export const noName = 1;
export const anyLabel = (1 << labelCount) - 1;

const rate = 0.12;
/** Weights are drawn to nothing by this share of a step. */
const decay = 1e-6;

/** The model is the mean of what stood behind each of so many last epochs: it wavers less than the last. */
const averaged = 4;

/**
 * Fits the chain by AdaGrad (Duchi et al. 2011), one sequence a step; where labels are known in part only, what is expected
 * is drawn towards what is expected among those that may be (Tsuboi et al. 2008).
 * @param tell gives the sequences of an epoch; other names in each keep them from being learned by heart
 */
export function fitModel(
  tell: () => readonly Sequence[],
  epochs: number,
  random: SeededRandom,
): Model {
  const weights = new Float64Array(labelCount << hashBits);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const transitions = new Float64Array((labelCount + 1) * labelCount);
  const transitionSquares = new Float64Array(transitions.length).fill(1e-2);
  const model = { weights, scale: 1, transitions };
  const mean = {
    weights: new Float64Array(weights.length),
    transitions: new Float64Array(transitions.length),
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, allowed } of random.shuffled(tell())) {
      const scores = scoresOf(model, features);
      const expected = marginalsOf(model, scores, true);
      const wanted = marginalsOf(model, scoresAmong(allowed, scores), true);
      for (let token = 0; token < allowed.length; token += 1) {
        for (let label = 0; label < labelCount; label += 1) {
          const at = token * labelCount + label;
          const gradient = (expected.labels[at] ?? 0) - (wanted.labels[at] ?? 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let index = token * featureCount; index < (token + 1) * featureCount; index += 1) {
            const place = (features[index] ?? 0) * labelCount + label;
            const weight = weights[place] ?? 0;
            const slope = gradient + decay * weight;
            const square = (squares[place] ?? 0) + slope * slope;
            squares[place] = square;
            weights[place] = weight - (rate * slope) / Math.sqrt(square);
          }
        }
      }
      for (let index = 0; index < transitions.length; index += 1) {
        const slope = (expected.transitions[index] ?? 0) - (wanted.transitions[index] ?? 0);
        const square = (transitionSquares[index] ?? 0) + slope * slope;
        transitionSquares[index] = square;
        transitions[index] = (transitions[index] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
    if (epoch >= epochs - averaged) {
      addShare(mean.weights, weights, Math.min(averaged, epochs));
      addShare(mean.transitions, transitions, Math.min(averaged, epochs));
    }
  }
  return { ...mean, scale: 1 };
}

/** The scores, with those that may not be so low that nothing comes of them. */
function scoresAmong(allowed: Uint8Array, scores: Float64Array): Float64Array {
  return scores.map((score, at) => {
    const mask = allowed[Math.trunc(at / labelCount)] ?? 0;
    return (mask >> (at % labelCount)) & 1 ? score : Number.NEGATIVE_INFINITY;
  });
}

function addShare(sum: Float64Array, values: Float64Array, shares: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) / shares;
  }
}
