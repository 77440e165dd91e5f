import { featureCount, hashBits } from './features.ts';

/** What a token can be: no name, or the beginning or the rest of a person, a place, an organisation. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const labelCount = labels.length;

/** A linear-chain conditional random field (Lafferty et al. 2001) over hashed features. */
export interface Model {
  /** By bucket, then label; times `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
  /** From label, then to label; the last row is how a text begins. */
  readonly transitions: Float64Array;
}

/** A model as it is kept: each weight in a byte. */
export interface PackedModel extends Model {
  readonly weights: Int8Array;
}

/** Length of a model's head in bytes: the scale, then the transitions, as 32-bit floats. */
const headBytes = 4 * (1 + (labelCount + 1) * labelCount);

/** Reads what `packModel` wrote. */
export function openModel(bytes: Uint8Array): PackedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const transitions = new Float64Array((labelCount + 1) * labelCount);
  for (let index = 0; index < transitions.length; index += 1) {
    transitions[index] = view.getFloat32(4 + index * 4, true);
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + headBytes, labelCount << hashBits);
  return { weights, scale: view.getFloat32(0, true), transitions };
}

/** A model as bytes: each weight in one, in steps of the scale. */
export function packModel({ weights, transitions }: Model, largest: number): Uint8Array {
  const scale = Math.fround(largest / 127);
  const bytes = new Uint8Array(headBytes + weights.length);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale, true);
  transitions.forEach((value, index) => {
    view.setFloat32(4 + index * 4, value, true);
  });
  weights.forEach((value: number, index: number) => {
    view.setInt8(headBytes + index, Math.max(-127, Math.min(127, Math.round(value / scale))));
  });
  return bytes;
}

/** Each token's score for each label, by token, then label. */
export function scoresOf({ weights, scale }: Model, features: Int32Array): Float64Array {
  const count = features.length / featureCount;
  const scores = new Float64Array(count * labelCount);
  // By name, not in a loop: adding up is what most of the time goes to.
  for (let token = 0; token < count; token += 1) {
    let [none, person, person2, place, place2, organisation, organisation2] = [0, 0, 0, 0, 0, 0, 0];
    for (let index = token * featureCount; index < (token + 1) * featureCount; index += 1) {
      const bucket = (features[index] ?? 0) * labelCount;
      none += weights[bucket] ?? 0;
      person += weights[bucket + 1] ?? 0;
      person2 += weights[bucket + 2] ?? 0;
      place += weights[bucket + 3] ?? 0;
      place2 += weights[bucket + 4] ?? 0;
      organisation += weights[bucket + 5] ?? 0;
      organisation2 += weights[bucket + 6] ?? 0;
    }
    const row = token * labelCount;
    scores[row] = none * scale;
    scores[row + 1] = person * scale;
    scores[row + 2] = person2 * scale;
    scores[row + 3] = place * scale;
    scores[row + 4] = place2 * scale;
    scores[row + 5] = organisation * scale;
    scores[row + 6] = organisation2 * scale;
  }
  return scores;
}

/** How likely each label is at each token, by token, then label; and what training needs besides. */
export interface Marginals {
  readonly labels: Float64Array;
  /** Expected count of each transition; the last row is the beginning. */
  readonly transitions: Float64Array;
}

const opened = new WeakMap<Float64Array, Float64Array>();

/** The transitions as factors; kept, except while training changes them. */
function stepsOf(transitions: Float64Array, isTraining: boolean): Float64Array {
  const known = isTraining ? undefined : opened.get(transitions);
  if (known !== undefined) return known;
  const steps = Float64Array.from(transitions, Math.exp);
  if (!isTraining) opened.set(transitions, steps);
  return steps;
}

/** Forward and backward over the chain, each step scaled to a sum of one. */
export function marginalsOf(
  model: Model,
  scores: Float64Array,
  wantsTransitions = false,
): Marginals {
  const size = labelCount;
  const count = scores.length / size;
  const step = stepsOf(model.transitions, wantsTransitions);
  const own = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let token = 0; token < count; token += 1) {
    const row = token * size;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < size; label += 1)
      highest = Math.max(highest, scores[row + label] ?? 0);
    let sum = 0;
    for (let label = 0; label < size; label += 1) {
      const value = Math.exp((scores[row + label] ?? 0) - highest);
      own[row + label] = value;
      let reached = 0;
      if (token === 0) reached = step[size * size + label] ?? 0;
      else {
        for (let from = 0; from < size; from += 1) {
          reached += (forward[row - size + from] ?? 0) * (step[from * size + label] ?? 0);
        }
      }
      forward[row + label] = reached * value;
      sum += reached * value;
    }
    for (let label = 0; label < size; label += 1)
      forward[row + label] = (forward[row + label] ?? 0) / sum;
  }
  const result = new Float64Array(scores.length);
  const transitions = new Float64Array(wantsTransitions ? (size + 1) * size : 0);
  for (let token = count - 1; token >= 0; token -= 1) {
    const row = token * size;
    let sum = 0;
    for (let label = 0; label < size; label += 1) {
      let reached = 0;
      if (token === count - 1) reached = 1;
      else {
        for (let to = 0; to < size; to += 1) {
          reached +=
            (step[label * size + to] ?? 0) *
            (own[row + size + to] ?? 0) *
            (backward[row + size + to] ?? 0);
        }
      }
      backward[row + label] = reached;
      sum += reached * (forward[row + label] ?? 0);
    }
    for (let label = 0; label < size; label += 1) {
      result[row + label] = ((forward[row + label] ?? 0) * (backward[row + label] ?? 0)) / sum;
      backward[row + label] = (backward[row + label] ?? 0) / sum;
    }
  }
  if (wantsTransitions) {
    const pairs = new Float64Array(size * size);
    for (let label = 0; label < size; label += 1) {
      transitions[size * size + label] = result[label] ?? 0;
    }
    for (let token = 1; token < count; token += 1) {
      const row = token * size;
      let sum = 0;
      for (let from = 0; from < size; from += 1) {
        for (let to = 0; to < size; to += 1) {
          const value =
            (forward[row - size + from] ?? 0) *
            (step[from * size + to] ?? 0) *
            (own[row + to] ?? 0) *
            (backward[row + to] ?? 0);
          pairs[from * size + to] = value;
          sum += value;
        }
      }
      for (let pair = 0; pair < pairs.length; pair += 1) {
        transitions[pair] = (transitions[pair] ?? 0) + (pairs[pair] ?? 0) / sum;
      }
    }
  }
  return { labels: result, transitions };
}
