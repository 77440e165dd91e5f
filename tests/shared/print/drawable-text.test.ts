import { describe, expect, it } from 'vitest';
import { drawableText } from '../../../shared/print/drawable-text.ts';
import { fontCoverage } from '../../../shared/print/font-coverage.ts';

describe('text that fonts can draw', () => {
  const coverage = [
    [0xe5, 0xe6],
    [0xf8, 0xf8],
  ] as const;

  it('keeps what is covered and all of ASCII', () => {
    expect(drawableText('på åen\nøl', coverage)).toEqual({ text: 'på åen\nøl', missing: [] });
  });

  it('replaces each other sign and names it once', () => {
    expect(drawableText('漢a漢🌱', coverage)).toEqual({ text: '□a□□', missing: ['漢', '🌱'] });
  });
});

describe('the coverage of a font', () => {
  it('refuses a file that is cut', () => {
    expect(() => fontCoverage(new Uint8Array(3))).toThrow(RangeError);
  });

  it('is empty for a font without a table of characters', () => {
    expect(fontCoverage(new Uint8Array(12))).toEqual([]);
  });
});
