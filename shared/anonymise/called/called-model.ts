import { openScaledWeights, type ScaledWeights } from '../tagger/scaled-weights.ts';

/** Features are hashed into so many buckets: 2 to this power. */
export const calledHashBits = 12;

/** A logistic regression over hashed features: whether somebody is called by a word. */
export type CalledModel = ScaledWeights;

export function openCalledModel(bytes: Uint8Array): CalledModel {
  return openScaledWeights(bytes, 1 << calledHashBits);
}

/** How likely somebody is called so, from 0 to 1. */
export function calledShare({ weights, scale }: CalledModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum * scale));
}
