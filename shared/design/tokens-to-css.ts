import type { DesignTokens, FontToken, Palette } from './tokens.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const declare = (
  prefix: string,
  values: Readonly<Record<string, string | number>>,
  unit: string,
): readonly string[] =>
  Object.entries(values).map(([name, value]) => `--${prefix}-${kebab(name)}:${value}${unit};`);

/** Names of several words are quoted; generic families such as `serif` must not be. */
const fontStack = ({ family, fallbacks }: FontToken) =>
  [family, ...fallbacks].map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',');

const palette = (colours: Palette) => declare('colour', colours, '').join('');

/**
 * Writes the tokens as custom properties: `--colour-ink-soft`, `--shape-method`, `--font-serif`,
 * `--size-story`, `--leading-body`, `--weight-bold`, `--measure`, `--space-m`, `--radius`, `--motion`.
 * Sizes and spaces are in rem (16 pixels), so that they follow the reader's own text size.
 */
export function tokensToCss(tokens: DesignTokens): string {
  const rem = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(values).map(([name, pixels]) => [name, pixels / 16]));
  const shapes = Object.fromEntries(
    Object.entries(tokens.facetShapes).map(([facet, shape]) => [facet, `"${shape}"`]),
  );
  const constants = [
    ...declare('shape', shapes, ''),
    `--font-serif:${fontStack(tokens.fonts.serif)};`,
    `--font-sans:${fontStack(tokens.fonts.sans)};`,
    ...declare('size', rem(tokens.sizes), 'rem'),
    ...declare('leading', tokens.leading, ''),
    ...declare('weight', tokens.weights, ''),
    `--measure:${tokens.measure}ch;`,
    ...declare('space', rem(tokens.spacing), 'rem'),
    `--radius:${tokens.radius}px;`,
    `--motion:${tokens.motion}ms;`,
  ];
  return [
    `:root{color-scheme:light dark;${palette(tokens.colours.light)}${constants.join('')}}`,
    `@media (prefers-color-scheme:dark){:root{${palette(tokens.colours.dark)}}}`,
    '',
  ].join('\n');
}
