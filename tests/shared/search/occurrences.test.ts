import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../shared/search/occurrences.ts';
import { fc } from '../../support/properties.ts';

const found = (text: string, query: string) =>
  occurrences(text, query).map(({ from, to }) => text.slice(from, to));

describe('occurrences', () => {
  it('finds every place, whatever the case', () => {
    expect(found('Æblet og æblerne', 'æble')).toEqual(['Æble', 'æble']);
  });

  it('finds typed quotation marks, dashes and spaces in what is set with care', () => {
    expect(found('Hun sagde ”ja” – 20–25\u00a0sager', '"ja" - 20-25 sager')).toEqual([
      '”ja” – 20–25\u00a0sager',
    ]);
  });

  it('takes signs for what they are', () => {
    expect(found('1.2 (a+b)? [x] a\\b 1x2', '1.2 (a+b)? [x] a\\b')).toEqual([
      '1.2 (a+b)? [x] a\\b',
    ]);
    expect(found('abc', '.')).toEqual([]);
  });

  it.each(['', '  ', '\n'])('finds nothing for %j', (query) => {
    expect(found('a  b', query)).toEqual([]);
  });

  it('finds whatever stands in a text, within its bounds and in order', () => {
    const text = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (before, query, after) => {
        fc.pre(query.trim() !== '');
        const whole = `${before}${query}${after}`;
        const all = occurrences(whole, query);
        expect(all.length).toBeGreaterThan(0);
        all.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(all[index - 1]?.to ?? 0);
          expect(to).toBeGreaterThan(from);
        });
      }),
    );
  });
});
