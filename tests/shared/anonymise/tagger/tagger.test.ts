import { describe, expect, test } from 'vitest';
import { labelCount, type Model, marginalsOf } from '../../../../shared/anonymise/tagger/tagger.ts';

/** A chain with numbers that follow from their place. */
const some = (length: number, step: number) =>
  Float64Array.from({ length }, (_, index) => Math.sin(index * step));
const model: Model = {
  weights: new Int8Array(0),
  scale: 1,
  transitions: some((labelCount + 1) * labelCount, 1.7),
};
const tokens = 3;
const scores = some(tokens * labelCount, 2.3);

/** Every way to label the tokens, with its weight. */
function* everyWay(): Generator<readonly [labels: readonly number[], weight: number]> {
  for (let code = 0; code < labelCount ** tokens; code += 1) {
    const labels = Array.from(
      { length: tokens },
      (_, at) => Math.floor(code / labelCount ** at) % labelCount,
    );
    let score = 0;
    labels.forEach((label, at) => {
      const from = at === 0 ? labelCount : (labels[at - 1] ?? 0);
      score +=
        (scores[at * labelCount + label] ?? 0) +
        (model.transitions[from * labelCount + label] ?? 0);
    });
    yield [labels, Math.exp(score)];
  }
}

describe('how likely a label is', () => {
  const { labels, transitions } = marginalsOf(model, scores, true);

  test('is what counting every way to label a text gives', () => {
    const expected = new Float64Array(scores.length);
    const pairs = new Float64Array(transitions.length);
    let sum = 0;
    for (const [way, weight] of everyWay()) {
      sum += weight;
      way.forEach((label, at) => {
        expected[at * labelCount + label] = (expected[at * labelCount + label] ?? 0) + weight;
        const from = at === 0 ? labelCount : (way[at - 1] ?? 0);
        pairs[from * labelCount + label] = (pairs[from * labelCount + label] ?? 0) + weight;
      });
    }
    labels.forEach((share, index) => {
      expect(share).toBeCloseTo((expected[index] ?? 0) / sum, 10);
    });
    transitions.forEach((count, index) => {
      expect(count).toBeCloseTo((pairs[index] ?? 0) / sum, 10);
    });
  });
});
