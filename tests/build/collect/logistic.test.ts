import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../../build/collect/logistic.ts';

const evenly = () => 1;

function example(isTrue: boolean, features: readonly string[], weight = 1): Example {
  return { features, isTrue, weight };
}

/** What a feature alone comes to, of so many texts true and so many false. */
function weightOf(trues: number, falses: number, pull = 1): number {
  const examples = [
    ...Array.from({ length: trues }, () => example(true, ['a'])),
    ...Array.from({ length: falses }, () => example(false, ['a'])),
  ];
  return fitLogistic(examples, () => pull).get('a') ?? 0;
}

describe('weights of features', () => {
  it('stand at the only best place: the loss’s slope and the pull cancel each other out', () => {
    const weight = weightOf(9, 3);
    const chance = 1 / (1 + Math.exp(-weight));
    expect(12 * chance - 9 + weight).toBeCloseTo(0, 6);
  });

  it('come to the log-odds of what was seen, where hardly anything pulls', () => {
    expect(weightOf(9, 3, 1e-6)).toBeCloseTo(Math.log(3), 4);
  });

  it('are drawn towards nothing, the more the stronger the pull', () => {
    expect(weightOf(9, 3, 100)).toBeLessThan(weightOf(9, 3, 1));
    expect(weightOf(9, 3, 100)).toBeGreaterThan(0);
  });

  it('are nothing for a feature that says nothing', () => {
    expect(weightOf(5, 5)).toBeCloseTo(0, 9);
  });

  it('belong to what is in the texts of one kind only', () => {
    const examples = [
      example(true, ['always', 'thanks']),
      example(true, ['always', 'thanks']),
      example(false, ['always', 'boat']),
      example(false, ['always', 'boat']),
    ];
    const weights = fitLogistic(examples, evenly);
    expect(weights.get('thanks')).toBeGreaterThan(0.3);
    expect(weights.get('boat')).toBeLessThan(-0.3);
    expect(weights.get('always')).toBeCloseTo(0, 6);
  });

  it('count a text as often as it weighs', () => {
    const twice = [example(true, ['a'], 2), example(false, ['a'])];
    const each = [example(true, ['a']), example(true, ['a']), example(false, ['a'])];
    const [heavy, repeated] = [twice, each].map((one) => fitLogistic(one, evenly).get('a'));
    expect(heavy).toBeCloseTo(repeated ?? Number.NaN, 9);
  });

  it('are pulled each by its own strength', () => {
    const examples = [example(true, ['a', 'b']), example(false, [])];
    const weights = fitLogistic(examples, (feature) => (feature === 'a' ? 0.1 : 10));
    expect(weights.get('a')).toBeGreaterThan(10 * (weights.get('b') ?? 0));
  });

  it('are the same whatever order the texts come in, and none without texts', () => {
    const examples = [
      example(true, ['a', 'b']),
      example(false, ['b', 'c'], 0.3),
      example(true, ['c']),
      example(false, ['a']),
    ];
    const [there, back] = [examples, [...examples].reverse()].map((one) =>
      fitLogistic(one, evenly),
    );
    for (const feature of ['a', 'b', 'c']) {
      expect(there?.get(feature)).toBeCloseTo(back?.get(feature) ?? Number.NaN, 12);
    }
    expect(fitLogistic([], evenly).size).toBe(0);
  });
});
