import type { Plugin } from 'vite';
import { tokens } from '../shared/design/tokens.ts';
import { tokensToCss } from '../shared/design/tokens-to-css.ts';

const name = 'virtual:tokens.css';

/** Lets the renderer import the design tokens as a style sheet: the CSP allows no inline styles. */
export function tokensPlugin(): Plugin {
  return {
    name: 'tokens',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? tokensToCss(tokens) : undefined),
  };
}
