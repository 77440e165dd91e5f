import {
  type CalledModel,
  calledHashBits,
  calledShare,
} from '../../shared/anonymise/called/called-model.ts';
import type { CalledCase } from './called-cases.ts';
import type { SeededRandom } from './random.ts';

const rate = 0.1;
const epochs = 12;
/** Weights are drawn to nothing by this share of a step. */
const decay = 2e-4;

/** Fits the regression to the cases by AdaGrad (Duchi et al. 2011), one case a step; the mean of the later epochs. */
export function fitCalled(cases: readonly CalledCase[], random: SeededRandom): CalledModel {
  const weights = new Float64Array(1 << calledHashBits);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const mean = new Float64Array(weights.length);
  const model: CalledModel = { weights, scale: 1 };
  const later = epochs / 2;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, isName } of random.shuffled(cases)) {
      const gradient = calledShare(model, features) - (isName ? 1 : 0);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = gradient + decay * weight;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
    if (epoch < later) continue;
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (epochs - later);
  }
  return { weights: mean, scale: 1 };
}
