import { numberHashBits } from '../../shared/anonymise/numbers/number-features.ts';
import {
  type NumberModel,
  roleCount,
  roleShares,
} from '../../shared/anonymise/numbers/number-roles.ts';
import type { SeededRandom } from './random.ts';

/** A number as its features, and what it tells: a place among `numberRoles`. */
export interface NumberCase {
  readonly features: Int32Array;
  readonly role: number;
}

const rate = 0.1;
const epochs = 8;
/** Weights are drawn to nothing by this share of a step. */
const decay = 1e-3;

/** Fits the regression to the cases by AdaGrad (Duchi et al. 2011), one case a step; the mean of the later epochs. */
export function fitNumbers(cases: readonly NumberCase[], random: SeededRandom): NumberModel {
  const weights = new Float64Array(roleCount << numberHashBits);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const mean = new Float64Array(weights.length);
  const model: NumberModel = { weights, scale: 1 };
  const later = epochs / 2;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, role } of random.shuffled(cases)) {
      const shares = roleShares(model, features);
      for (const feature of features) {
        for (let other = 0; other < roleCount; other += 1) {
          const at = feature * roleCount + other;
          const weight = weights[at] ?? 0;
          const slope = (shares[other] ?? 0) - (other === role ? 1 : 0) + decay * weight;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (epoch < later) continue;
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (epochs - later);
  }
  return { weights: mean, scale: 1 };
}
