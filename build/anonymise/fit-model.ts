import { featureCount, hashBits } from '../../shared/anonymise/tagger/features.ts';
import {
  labelCount,
  type Model,
  marginalsOf,
  scoresOf,
} from '../../shared/anonymise/tagger/tagger.ts';
import type { SeededRandom } from './random.ts';

/** A text as numbers: its tokens' features, and their labels. */
export interface Sequence {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

const rate = 0.12;
/** Weights are drawn to nothing by this share of a step. */
const decay = 1e-6;

/** The model is the mean of what stood behind each of so many last epochs: it wavers less than the last. */
const averaged = 4;

/** Fits the chain to the sequences by AdaGrad (Duchi et al. 2011), one sequence a step. */
export function fitModel(
  sequences: readonly Sequence[],
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
    for (const { features, labels } of random.shuffled(sequences)) {
      const scores = scoresOf(model, features);
      const expected = marginalsOf(model, scores, true);
      for (let token = 0; token < labels.length; token += 1) {
        for (let label = 0; label < labelCount; label += 1) {
          const gradient =
            (expected.labels[token * labelCount + label] ?? 0) - (labels[token] === label ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let index = token * featureCount; index < (token + 1) * featureCount; index += 1) {
            const at = (features[index] ?? 0) * labelCount + label;
            const weight = weights[at] ?? 0;
            const slope = gradient + decay * weight;
            const square = (squares[at] ?? 0) + slope * slope;
            squares[at] = square;
            weights[at] = weight - (rate * slope) / Math.sqrt(square);
          }
        }
        const from = token === 0 ? labelCount : (labels[token - 1] ?? 0);
        const own = from * labelCount + (labels[token] ?? 0);
        expected.transitions[own] = (expected.transitions[own] ?? 0) - 1;
      }
      for (let index = 0; index < transitions.length; index += 1) {
        const slope = expected.transitions[index] ?? 0;
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

function addShare(sum: Float64Array, values: Float64Array, shares: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) / shares;
  }
}
