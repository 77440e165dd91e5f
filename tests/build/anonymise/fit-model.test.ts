import { expect, test } from 'vitest';
import { anyLabel, fitModel, noName, type Sequence } from '../../../build/anonymise/fit-model.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { featureCount } from '../../../shared/anonymise/tagger/features.ts';
import { labelCount, marginalsOf, scoresOf } from '../../../shared/anonymise/tagger/tagger.ts';

/** Each word has a feature of its own; the other features are all in one bucket. */
const words = (...buckets: readonly number[]) =>
  Int32Array.from({ length: buckets.length * featureCount }, (_, at) =>
    at % featureCount === 0 ? (buckets[at / featureCount] ?? 0) : 1,
  );
const sequence = (allowed: readonly number[], ...buckets: readonly number[]): Sequence => ({
  features: words(...buckets),
  allowed: Uint8Array.from(allowed),
});
const person = 2;
/** Two words, of which the second is somebody, and the second as nobody elsewhere. */
const known = sequence([noName, person], 5, 9);

const fitted = (told: readonly Sequence[], epochs = 40) =>
  fitModel(() => told, epochs, new SeededRandom(1));
/** How likely each word has no name, by the model. */
const nameless = (model: ReturnType<typeof fitted>, { features }: Sequence) => {
  const shares = marginalsOf(model, scoresOf(model, features)).labels;
  return Array.from(
    { length: shares.length / labelCount },
    (_, token) => shares[token * labelCount] ?? 0,
  );
};

test('each time that the texts are read they are told anew', () => {
  let told = 0;
  const tell = () => {
    told += 1;
    return [known];
  };
  fitModel(tell, 5, new SeededRandom(1));
  expect(told).toBe(5);
});

test('fitting tells a name from a word', () => {
  const [word = 0, name = 1] = nameless(fitted([known]), known);
  expect(word).toBeGreaterThan(0.8);
  expect(name).toBeLessThan(0.2);
});

test('fitting gives the same model each time', () => {
  const [one, other] = [fitted([known], 4), fitted([known], 4)];
  expect(Buffer.from(one.weights.buffer).equals(Buffer.from(other.weights.buffer))).toBe(true);
  expect(one.transitions).toEqual(other.transitions);
});

test('of a word that must have some name it is learned that it has one, not which', () => {
  const some = sequence([noName, anyLabel & ~noName], 5, 9);
  const model = fitted([some]);
  expect(nameless(model, some)[1]).toBeLessThan(0.2);
  const shares = marginalsOf(model, scoresOf(model, some.features)).labels;
  expect(Math.max(...shares.slice(labelCount + 1))).toBeLessThan(0.6);
});

test('of a word of which nothing is said nothing is learned', () => {
  const silent = sequence([anyLabel, anyLabel], 5, 9);
  expect(fitted([silent]).weights.every((weight) => weight === 0)).toBe(true);
});
