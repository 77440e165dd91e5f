import { describe, expect, it } from 'vitest';
import type { Palette } from '../../../shared/design/tokens.ts';
import { tokens } from '../../../shared/design/tokens.ts';
import { withAccent } from '../../../shared/design/with-accent.ts';
import { fc } from '../../support/properties.ts';
import { contrastRatio } from './contrast-ratio.ts';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`);

function leastContrast(palette: Palette, text: 'accent' | 'accentStrong'): number {
  return Math.min(
    ...[palette.paper, palette.raised, palette.sunken, palette.onAccent].map((surface) =>
      contrastRatio(palette[text], surface),
    ),
  );
}

describe('withAccent', () => {
  it('keeps any colour readable on every surface of both modes, and text on it', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        for (const palette of Object.values(withAccent(tokens, accent).colours)) {
          expect(leastContrast(palette, 'accent')).toBeGreaterThanOrEqual(4.5);
          expect(leastContrast(palette, 'accentStrong')).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leaves a colour as it is where it can be read already', () => {
    expect(withAccent(tokens, '#1f4e79').colours.light.accent).toBe('#1f4e79');
  });

  it('darkens a pale colour on paper and lightens a dark one in the dark', () => {
    const yellow = withAccent(tokens, '#ffe000').colours;
    expect(yellow.light.accent).not.toBe('#ffe000');
    expect(yellow.dark.accent).toBe('#ffe000');
    expect(withAccent(tokens, '#1f4e79').colours.dark.accent).not.toBe('#1f4e79');
  });

  it.each(['', 'red', '#fff', '#12345g'])('keeps the house colour for %j', (accent) => {
    expect(withAccent(tokens, accent)).toBe(tokens);
  });
});
