import { describe, expect, it } from 'vitest';
import { learnReading, lossOf, withTalk } from '../../../build/collect/learn-reading.ts';
import type { Chain } from '../../../shared/collect/reading/chain.ts';
import { type FeatureKind, featureSet, named } from '../../../shared/collect/reading/feature.ts';
import { column, label } from '../../../shared/collect/reading/reading-chain.ts';

/** Two labels in any order. */
const chain: Chain = {
  labels: 2,
  columns: 2,
  arcs: [
    { from: null, to: 0, columns: [] },
    { from: null, to: 1, columns: [0] },
    { from: 0, to: 0, columns: [] },
    { from: 0, to: 1, columns: [0, 1] },
    { from: 1, to: 0, columns: [] },
    { from: 1, to: 1, columns: [0] },
  ],
  last: new Set([0, 1]),
};

const said = (name: string, kind: FeatureKind = 'words') => featureSet(kind, [named(name)]);
const settings = { pull: 0.1, fewest: 1, rounds: 20, words: 1 };

describe('what a reading learns', () => {
  it('falls as steeply as its slope says', () => {
    const mails = [
      {
        slots: [Int32Array.of(0), Int32Array.of(1, 2), Int32Array.of(0, 2)],
        columns: [Int32Array.of(0), Int32Array.of(0, 1), Int32Array.of(0, 1)],
        labels: [0, 1, 1],
        weight: 0.7,
      },
    ];
    const pulls = [0.5, 1, 2];
    const place = Float64Array.of(0.3, -0.4, 0.9);
    const slope = new Float64Array(3);
    lossOf(chain, mails, pulls, place, slope);
    for (const at of place.keys()) {
      const step = 1e-5;
      const lossAt = (by: number) =>
        lossOf(chain, mails, pulls, place.with(at, (place[at] ?? 0) + by), new Float64Array(3));
      expect(slope[at]).toBeCloseTo((lossAt(step) - lossAt(-step)) / (2 * step), 6);
    }
  });

  it('tells by the words of a sentence what it is', () => {
    const { none, first } = label;
    const weights = learnReading(
      [
        { features: [[said('w tak')]], labels: [none], weight: 5 },
        { features: [[said('w sofa')]], labels: [first], weight: 5 },
      ],
      settings,
    );
    const sum = (feature: string) =>
      [...(weights.get(named(feature)) ?? [])].reduce((a, b) => a + b, 0);
    expect(sum('w tak')).toBeGreaterThan(0.5);
    expect(weights.get(named('w sofa'))?.[5]).toBeGreaterThan(0.5);
  });

  it('is refused where one number stands for features of two kinds', () => {
    const features = [[said('w tak'), said('w tak', 'pairs')]];
    expect(() => learnReading([{ features, labels: [label.none], weight: 1 }], settings)).toThrow(
      /two kinds/,
    );
  });

  it('takes a share of what others say of talk, and nothing of what they say of borders', () => {
    const [own, others] = [named('w tak'), named('w sofa')];
    const row = (talk: number, ends: number) => {
      const weights = new Float64Array(10);
      weights[column.talk] = talk;
      weights[column.ends] = ends;
      return weights;
    };
    const sum = withTalk(
      new Map([[own, row(1, 2)]]),
      new Map([
        [own, row(4, 4)],
        [others, row(2, 2)],
      ]),
      0.5,
    );
    expect(sum.get(own)).toEqual(row(3, 2));
    expect(sum.get(others)).toEqual(row(1, 0));
  });
});
