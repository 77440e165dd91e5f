import { describe, expect, it } from 'vitest';
import { type Palette, tokens } from '../../../shared/design/tokens.ts';
import { contrastRatio } from './contrast-ratio.ts';

const surfaces = ['paper', 'raised', 'sunken'] as const;
const texts = [
  'ink',
  'inkSoft',
  'accent',
  'accentStrong',
  'method',
  'outcome',
  'area',
  'caution',
] as const;

describe.each(Object.entries(tokens.colours))('the %s palette', (_mode, palette: Palette) => {
  it.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))(
    'keeps %s readable on %s',
    (text, surface) => {
      expect(contrastRatio(palette[text], palette[surface])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['accent', 'accentStrong'] as const)('keeps text readable on a button of %s', (fill) => {
    expect(contrastRatio(palette.onAccent, palette[fill])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the tokens', () => {
  it('give each facet a shape of its own, so that nobody depends on the hue', () => {
    expect(new Set(Object.values(tokens.facetShapes)).size).toBe(3);
  });

  it('keep motion under 200 milliseconds', () => {
    expect(tokens.motion).toBeLessThan(200);
  });
});
