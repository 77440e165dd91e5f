import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../../../shared/collect/teller/teller-chances.ts';

const weights = new Map([
  [1, 2],
  [2, -1],
]);

describe('the chances of candidates', () => {
  it('are the same where nothing is known of any', () => {
    expect(chancesOf([[7], [8, 9]], weights)).toEqual([0.5, 0.5]);
  });

  it('stand to each other as what their features say together', () => {
    const [one = 0, two = 0] = chancesOf([[1, 2], []], weights);
    expect(one / two).toBeCloseTo(Math.E, 10);
    expect(one + two).toBeCloseTo(1, 10);
  });

  it('hold for weights that no power of e could be', () => {
    expect(chancesOf([[1], []], new Map([[1, 2_000]]))).toEqual([1, 0]);
  });
});
