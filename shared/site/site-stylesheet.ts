import { tokens } from '../design/tokens.ts';
import { tokensToCss } from '../design/tokens-to-css.ts';
import { withAccent } from '../design/with-accent.ts';
import { type FontFile, fontFiles } from './site-fonts.ts';
import { baseStyles } from './styles/base.ts';
import { cardStyles } from './styles/cards.ts';
import { figureStyles } from './styles/figures.ts';
import { frameStyles } from './styles/frame.ts';
import { frontStyles } from './styles/front.ts';
import { printStyles } from './styles/print.ts';
import { proseStyles } from './styles/prose.ts';
import { storyStyles } from './styles/story.ts';

/** The site's one stylesheet, in the workplace's accent (`#rrggbb`, or empty for the house's own). */
export function siteStylesheet(accent: string): string {
  const design = withAccent(tokens, accent);
  return [
    ...fontFiles.map(fontFace),
    tokensToCss(design),
    baseStyles,
    frameStyles,
    proseStyles,
    frontStyles,
    cardStyles,
    storyStyles,
    figureStyles,
    printStyles(design.colours.light),
  ].join('\n');
}

/** Relative to the stylesheet, beside which the fonts lie. */
function fontFace({ family, weight, style, file, unicodeRange }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("skrifter/${file}") format("woff2");unicode-range:${unicodeRange}}`;
}
