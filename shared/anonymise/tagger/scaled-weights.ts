/** The weights of a small model over hashed features. */
export interface ScaledWeights {
  /** By bucket; times `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
}

/** Length of the head in bytes: the scale as a 32-bit float. */
const headBytes = 4;

/** Reads so many weights as `packScaledWeights` wrote them. */
export function openScaledWeights(bytes: Uint8Array, count: number): ScaledWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + headBytes, count),
    scale: view.getFloat32(0, true),
  };
}

/** Weights as bytes: each in one, in steps of the scale; those beyond `largest` are cut off. */
export function packScaledWeights({ weights }: ScaledWeights, largest: number): Uint8Array {
  const scale = Math.fround(largest / 127);
  const bytes = new Uint8Array(headBytes + weights.length);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale, true);
  weights.forEach((value: number, index: number) => {
    view.setInt8(headBytes + index, Math.max(-127, Math.min(127, Math.round(value / scale))));
  });
  return bytes;
}
