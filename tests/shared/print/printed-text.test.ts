import { describe, expect, it } from 'vitest';
import { printedText, withBreaks } from '../../../shared/print/printed-text.ts';

const compound = 'børnesocialfaglighedsundersøgelseskoordinatorstilling';

describe('a plain text in print', () => {
  it('is trimmed and has real quotation marks', () => {
    expect(printedText('  "Ja," sagde hun ')).toBe('”Ja,” sagde hun');
  });

  it('is empty where nothing of it can be set', () => {
    expect(printedText(' \u0000\u202e ')).toBe('');
  });

  it('leaves a long Danish word to hyphenation', () => {
    expect(withBreaks(`en ${compound}.`)).toBe(`en ${compound}.`);
  });

  it('lets an address and a word beyond all words break', () => {
    const address = `https://example.org/${'a'.repeat(40)}`;
    expect(
      withBreaks(address)
        .split('\u200b')
        .map((part) => part.length),
    ).toEqual([20, 20, 20]);
    expect(withBreaks('x'.repeat(61))).toContain('\u200b');
  });

  it('never divides a sign of two code units', () => {
    expect(withBreaks('🌱'.repeat(41)).split('\u200b')[0]).toBe('🌱'.repeat(20));
  });
});
