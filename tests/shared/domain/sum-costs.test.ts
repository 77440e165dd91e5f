import { describe, expect, it } from 'vitest';
import { sumCosts } from '../../../shared/domain/sum-costs.ts';

const cost = (amount: string, unit = 'kr.') => ({ label: 'a', amount, unit, source: '' });

describe('sumCosts', () => {
  it('adds amounts as Danes write them', () => {
    expect(sumCosts([cost('1.200.000'), cost('80.000,50')])).toEqual({
      amount: '1.280.000,5',
      unit: 'kr.',
    });
  });

  it('adds decimals without the errors of binary numbers', () => {
    expect(sumCosts([cost('0,1'), cost('0,2')])?.amount).toBe('0,3');
  });

  it('makes a range of ranges', () => {
    expect(sumCosts([cost('20–25'), cost('5')])?.amount).toBe('25–30');
  });

  it('makes no sum of different units, words, or a single line', () => {
    expect(sumCosts([cost('1', 'kr.'), cost('1', 'kr. om året')])).toBeNull();
    expect(sumCosts([cost('1'), cost('en hel del')])).toBeNull();
    expect(sumCosts([cost('1')])).toBeNull();
    expect(sumCosts([])).toBeNull();
  });
});
