import { describe, expect, it } from 'vitest';
import {
  type Chain,
  likeliestLabels,
  posteriorOf,
} from '../../../../shared/collect/reading/chain.ts';
import { fc } from '../../../support/properties.ts';

/** Two labels of which the second may not begin, and the first may not end. */
const chain: Chain = {
  labels: 2,
  columns: 3,
  arcs: [
    { from: null, to: 0, columns: [0] },
    { from: 0, to: 0, columns: [0] },
    { from: 0, to: 1, columns: [1, 2] },
    { from: 1, to: 1, columns: [1] },
  ],
  last: new Set([1]),
};

/** Every way of labelling so many places, with what speaks for it. */
function allWays(sums: readonly Float64Array[]) {
  const ways: { readonly labels: readonly number[]; readonly worth: number }[] = [];
  for (let turn = 1; turn < sums.length; turn += 1) {
    const labels = sums.map((_, at) => (at < turn ? 0 : 1));
    const worth = labels.reduce<number>((sum, to, at) => {
      const arc = chain.arcs.find((one) => one.from === (labels[at - 1] ?? null) && one.to === to);
      return sum + (arc?.columns ?? []).reduce((all, column) => all + (sums[at]?.[column] ?? 0), 0);
    }, 0);
    ways.push({ labels, worth });
  }
  return ways;
}

const someSums = fc.array(
  fc
    .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((row) => Float64Array.from(row)),
  { minLength: 2, maxLength: 7 },
);

describe('a chain of labels', () => {
  it('finds what is likeliest of all ways', () => {
    fc.assert(
      fc.property(someSums, (sums) => {
        const best = Math.max(...allWays(sums).map(({ worth }) => worth));
        const found = likeliestLabels(chain, sums);
        const way = allWays(sums).find(({ labels }) => labels.join() === found.join());
        expect(way?.worth).toBeCloseTo(best, 9);
      }),
    );
  });

  it('sums all ways, and tells of each step how many of them take it', () => {
    fc.assert(
      fc.property(someSums, (sums) => {
        const ways = allWays(sums);
        const total = ways.reduce((sum, { worth }) => sum + Math.exp(worth), 0);
        const { logTotal, arcs } = posteriorOf(chain, sums);
        expect(logTotal).toBeCloseTo(Math.log(total), 9);
        const turning = ways
          .filter(({ labels }) => labels[1] === 1)
          .reduce((sum, { worth }) => sum + Math.exp(worth) / total, 0);
        expect(arcs[1]?.[2]).toBeCloseTo(turning, 9);
      }),
    );
  });

  it('has no labels for nothing', () => {
    expect(likeliestLabels(chain, [])).toEqual([]);
  });
});
