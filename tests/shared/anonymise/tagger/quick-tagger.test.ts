import { expect, test } from 'vitest';
import {
  featureCount,
  featuresOf,
  hashBits,
  type Manner,
  type WordLook,
} from '../../../../shared/anonymise/tagger/features.ts';
import { chainOf, quickMarginals } from '../../../../shared/anonymise/tagger/quick-marginals.ts';
import {
  packWeights,
  quickScores,
  wordNumbers,
} from '../../../../shared/anonymise/tagger/quick-tagger.ts';
import {
  labelCount,
  marginalsOf,
  type PackedModel,
  scoresOf,
} from '../../../../shared/anonymise/tagger/tagger.ts';
import { fc } from '../../../support/properties.ts';

/** Weights over the whole range of a byte, the ends of it among them. */
const model: PackedModel = {
  weights: Int8Array.from({ length: labelCount << hashBits }, (_, at) =>
    Math.imul(at + 1, 0x9e3779b1) >>> 31 === 0
      ? 127
      : ((Math.imul(at, 0x85ebca6b) >>> 8) % 255) - 127,
  ),
  scale: 0.013,
  transitions: Float64Array.from({ length: (labelCount + 1) * labelCount }, (_, at) =>
    Math.sin(at),
  ),
};
const [weights, chain] = [packWeights(model), chainOf(model)];

const bits = fc.integer();
const look: fc.Arbitrary<WordLook> = fc.record({
  word: bits,
  shape: fc.nat(18),
  facts: fc.nat(1023),
  ends: fc.tuple(bits, bits, bits),
  begins: fc.tuple(bits, bits),
  cue: fc.nat(8),
});
const text = fc.array(
  fc.record({ look, isInitial: fc.boolean(), isLineStart: fc.boolean(), again: fc.nat(3) }),
  { maxLength: 12 },
);
const manner = fc.constantFrom<Manner>('capitals', 'few-capitals', 'chat');

test('scores are those that adding up one weight after the other gives, also of words met again', () => {
  fc.assert(
    fc.property(text, manner, (places, textManner) => {
      const known = places.map((place) => ({
        look: place.look,
        numbers: wordNumbers(place.look),
      }));
      const words = places
        .map(({ again }, index) => known[Math.max(0, index - again)])
        .flatMap((word) => (word === undefined ? [] : [word]));
      const tokens = places.map(({ isInitial, isLineStart }) => ({
        start: 0,
        end: 0,
        text: '',
        isInitial,
        isLineStart,
      }));
      const looks = words.map((word) => word.look);
      const features = featuresOf(tokens, looks, textManner);
      expect(features).toHaveLength(words.length * featureCount);
      const steps = quickScores(weights, [{ tokens, known: words, manner: textManner }]);
      expect(Float64Array.from(steps, (step) => step * model.scale)).toEqual(
        scoresOf(model, features),
      );
    }),
  );
});

test('labels are as likely as going forward and backward one by one gives', () => {
  const score = fc.integer({ min: -3_000, max: 3_000 });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 9 * labelCount }), (numbers) => {
      const steps = Int32Array.from(
        numbers.slice(0, numbers.length - (numbers.length % labelCount)),
      );
      const quick = quickMarginals(chain, steps, [steps.length / labelCount]);
      const scores = Float64Array.from(steps, (step) => step * model.scale);
      marginalsOf(model, scores).labels.forEach((share, at) => {
        expect(quick[at]).toBeCloseTo(share, 10);
      });
    }),
  );
});

test('several texts are tagged one after the other, and none is a neighbour of the next', () => {
  const other = fc.record({ places: text, manner });
  fc.assert(
    fc.property(fc.array(other, { maxLength: 4 }), (texts) => {
      const tagged = texts.map(({ places, manner: own }) => ({
        tokens: places.map((place) => ({
          ...place,
          start: 0,
          end: 0,
          text: '',
          isLineStart: false,
        })),
        known: places.map(({ look: own }) => ({ look: own, numbers: wordNumbers(own) })),
        manner: own,
      }));
      const scores = quickScores(weights, tagged);
      const alone = tagged.map((each) => quickScores(weights, [each]));
      expect([...scores]).toEqual(alone.flatMap((each) => [...each]));
      const lengths = texts.map(({ places }) => places.length);
      expect([...quickMarginals(chain, scores, lengths)]).toEqual(
        alone.flatMap((each, at) => [...quickMarginals(chain, each, [lengths[at] ?? 0])]),
      );
    }),
  );
});
