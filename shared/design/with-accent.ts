import { contrastRatio } from './contrast-ratio.ts';
import type { DesignTokens, Palette } from './tokens.ts';

/** What WCAG 2.2 asks of text (1.4.3), and what the stronger accent keeps to. */
const readable = 4.5;
const wellReadable = 6.5;

/**
 * The tokens with a workplace's own accent (`#rrggbb`). In each mode its hue is kept and it is mixed
 * with black or white only as far as it must be to be read on every surface. Empty, or what is no
 * colour, leaves the house's own.
 */
export function withAccent(tokens: DesignTokens, accent: string): DesignTokens {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return tokens;
  const { light, dark } = tokens.colours;
  return {
    ...tokens,
    colours: { light: paletteWith(light, accent), dark: paletteWith(dark, accent) },
  };
}

function paletteWith(palette: Palette, colour: string): Palette {
  const surfaces = [palette.paper, palette.raised, palette.sunken];
  const isDark = contrastRatio(palette.paper, '#ffffff') > contrastRatio(palette.paper, '#000000');
  const end = isDark ? '#ffffff' : '#000000';
  const accent = mixUntil(colour, end, surfaces, readable);
  const accentStrong = mixUntil(mix(accent, end, 0.15), end, surfaces, wellReadable);
  return { ...palette, accent, accentStrong };
}

/** Mixes in steps of a hundredth towards black or white, which reach any contrast that the surfaces allow. */
function mixUntil(
  colour: string,
  end: string,
  surfaces: readonly string[],
  contrast: number,
): string {
  for (let share = 0; share < 1; share += 0.01) {
    const candidate = mix(colour, end, share);
    if (surfaces.every((surface) => contrastRatio(candidate, surface) >= contrast)) {
      return candidate;
    }
  }
  return end;
}

function mix(colour: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [colour, other].map((text) =>
      Number.parseInt(text.slice(start, start + 2), 16),
    );
    const value = Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
