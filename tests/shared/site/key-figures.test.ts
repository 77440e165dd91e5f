import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../shared/domain/figure.ts';
import { keyFigures } from '../../../shared/site/key-figures.ts';
import { publicationOf } from '../../support/sample-publication.ts';

const common = { label: 'l', unit: '', period: '', source: '' };
const value = (amount: string): Figure => ({ ...common, form: 'value', value: amount });
const comparison = (...amounts: readonly string[]): Figure => ({
  ...common,
  form: 'comparison',
  compare: amounts.map((amount) => ({ label: 'l', value: amount })),
});
const chosen = (...figures: readonly (readonly Figure[])[]) =>
  keyFigures(publicationOf(figures.map((own) => ({ title: 't', figures: own }))).stories).map(
    ({ figure }) => figure,
  );

describe('keyFigures', () => {
  it('takes one amount of each story, in their order, and six at the most', () => {
    const many = Array.from({ length: 8 }, (_, index) => [value(`${index + 1}`), value('99')]);
    expect(chosen(...many)).toEqual(['1', '2', '3', '4', '5', '6'].map(value));
  });

  it('ends with the comparison of most things, whose story gives no other', () => {
    const wide = comparison('1', '2', '3');
    expect(chosen([comparison('1', '2')], [value('7'), wide], [value('8')])).toEqual([
      value('8'),
      wide,
    ]);
  });

  it('passes by what cannot be read as a number', () => {
    expect(chosen([value('mange'), value('5')], [value('få')], [])).toEqual([value('5')]);
  });
});
