import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../shared/domain/figure.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { figureValues, withUnit } from '../../../shared/print/figure-values.ts';

const words = messages('da').print;
const common = { label: 'Fravær', unit: '%', period: '2024', source: 'Skolen' };

function compared(...values: readonly string[]): Figure {
  return {
    form: 'comparison',
    ...common,
    compare: values.map((value) => ({ label: value, value })),
  };
}

describe('a key figure in print', () => {
  it('says its period and source under a value', () => {
    expect(figureValues({ form: 'value', ...common, value: '40' }, words)).toMatchObject({
      ...{ value: '40', unit: '%', long: false, note: '2024 · Kilde: Skolen' },
    });
  });

  it('draws before and after on one scale', () => {
    const figure: Figure = { form: 'change', ...common, before: '20', after: '5' };
    expect(figureValues(figure, words)).toMatchObject({
      bars: [
        { label: 'Før', value: '20\u00a0%', from: 0, to: 1, strong: false },
        { label: 'Efter', value: '5\u00a0%', from: 0, to: 0.25, strong: true },
      ],
    });
  });

  it('draws ranges between their ends, and a number among them as a mark', () => {
    expect(figureValues(compared('20–25', '50', '40-50'), words)).toMatchObject({
      bars: [
        { from: 0.4, to: 0.5 },
        { from: 1, to: 1 },
        { from: 0.8, to: 1 },
      ],
    });
  });

  it.each([['mange', '20'], ['0', '0'], ['-5', '10'], []])(
    'draws nothing where %j cannot share a scale',
    (...values: readonly string[]) => {
      for (const bar of Object.values(figureValues(compared(...values), words) ?? {}).flat()) {
        if (typeof bar === 'object' && bar !== null)
          expect(bar).toMatchObject({ from: null, to: null });
      }
    },
  );

  it('says a unit once, and groups the digits of a bare number', () => {
    expect(withUnit('40 %', '%')).toBe('40 %');
    expect(withUnit('190000', 'kr.')).toBe('190.000\u00a0kr.');
    expect(withUnit('ca. 50', '')).toBe('ca. 50');
  });
});
