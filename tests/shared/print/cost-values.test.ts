import { describe, expect, it } from 'vitest';
import { costSum } from '../../../shared/print/cost-values.ts';

const cost = (amount: string, unit = 'kr.') => ({ label: 'Post', amount, unit, source: '' });

describe('the sum of costs', () => {
  it('adds amounts as Danes write them', () => {
    expect(costSum([cost('1.200.000'), cost('180.000')])).toBe('1.380.000\u00a0kr.');
  });

  it('adds ranges at both ends', () => {
    expect(costSum([cost('10–20'), cost('5')])).toBe('15–25\u00a0kr.');
  });

  it.each([
    ['a single line', [cost('5')]],
    ['no lines', []],
    ['lines of different units', [cost('5'), cost('5', 'kr. om året')]],
    ['an amount in words', [cost('5'), cost('en halv stilling')]],
  ])('is left out for %s', (_what, costs) => {
    expect(costSum(costs)).toBeNull();
  });
});
