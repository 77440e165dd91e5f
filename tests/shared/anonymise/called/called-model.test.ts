import { expect, test } from 'vitest';
import {
  calledHashBits,
  calledShare,
  openCalledModel,
} from '../../../../shared/anonymise/called/called-model.ts';
import { packScaledWeights } from '../../../../shared/anonymise/tagger/scaled-weights.ts';

test('a model is the same when its bytes are read, as far as a byte a weight goes', () => {
  const weights = Float64Array.from({ length: 1 << calledHashBits }, (_, at) => Math.sin(at) * 2);
  const opened = openCalledModel(packScaledWeights({ weights, scale: 1 }, 2));
  for (const features of [[1], [5, 900], [3, 44, 4000]]) {
    expect(calledShare(opened, features)).toBeCloseTo(
      calledShare({ weights, scale: 1 }, features),
      2,
    );
  }
});

test('a weight beyond the largest is cut off', () => {
  const weights = new Float64Array(1 << calledHashBits);
  weights[3] = 9;
  const opened = openCalledModel(packScaledWeights({ weights, scale: 1 }, 2));
  expect(calledShare(opened, [3])).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
});
