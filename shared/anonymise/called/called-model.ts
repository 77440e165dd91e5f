/** Features are hashed into so many buckets: 2 to this power. */
export const calledHashBits = 12;

/** A logistic regression over hashed features: whether somebody is called by a word. */
export interface CalledModel {
  /** By bucket; times `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
}

/** Length of a model's head in bytes: the scale as a 32-bit float. */
const headBytes = 4;

/** Reads what `packCalledModel` wrote. */
export function openCalledModel(bytes: Uint8Array): CalledModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + headBytes, 1 << calledHashBits),
    scale: view.getFloat32(0, true),
  };
}

/** A model as bytes: each weight in one, in steps of the scale; weights beyond `largest` are cut off. */
export function packCalledModel({ weights }: CalledModel, largest: number): Uint8Array {
  const scale = Math.fround(largest / 127);
  const bytes = new Uint8Array(headBytes + weights.length);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale, true);
  weights.forEach((value: number, index: number) => {
    view.setInt8(headBytes + index, Math.max(-127, Math.min(127, Math.round(value / scale))));
  });
  return bytes;
}

/** How likely somebody is called so, from 0 to 1. */
export function calledShare({ weights, scale }: CalledModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum * scale));
}
