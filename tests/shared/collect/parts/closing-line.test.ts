import { describe, expect, it } from 'vitest';
import { isClosingLine } from '../../../../shared/collect/parts/closing-line.ts';

describe('a line that a mail ends with', () => {
  it.each([
    'Med venlig hilsen',
    'De bedste hilsner fra alle os på tredje',
    '1000 hilsner',
    'Mange varme sommerhilsner, Anna',
    'Tak og de kærligste hilsner',
  ])('is a greeting, whatever it is like: %s', (text) => {
    expect(isClosingLine(text)).toBe(true);
  });

  it.each(['Hilsen fra mor stod der på kortet, som han havde gemt i skuffen', 'Gode dage'])(
    'is not: %s',
    (text) => {
      expect(isClosingLine(text)).toBe(false);
    },
  );

  it.each(['5', 'sommer', 'jul'])('is told at once of %s again and again', (word) => {
    const start = performance.now();
    expect(isClosingLine(word.repeat(60).slice(0, 60))).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
