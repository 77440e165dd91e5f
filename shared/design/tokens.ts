/** The colours of one mode, as `#rrggbb`. Every text colour reaches 4.5:1 on every surface of its mode (WCAG 2.2, 1.4.3). */
export type Palette = {
  /** The page itself. */
  readonly paper: string;
  /** What lies on the page: a menu, a dialog, a card. */
  readonly raised: string;
  /** What lies under it: a rail, a code line, an empty field. */
  readonly sunken: string;
  /** Hairlines between parts; never the only sign of anything. */
  readonly rule: string;
  readonly ink: string;
  /** Bylines, hints and captions. */
  readonly inkSoft: string;
  /** Links and the one main action; a workplace may set its own. */
  readonly accent: string;
  /** The accent under the pointer or pressed. */
  readonly accentStrong: string;
  /** Text on a surface of `accent` or `accentStrong`. */
  readonly onAccent: string;
  readonly method: string;
  readonly outcome: string;
  readonly area: string;
  /** What needs a person's eye before a story can go on. */
  readonly caution: string;
};

/** A font that we ship, and what stands in for it while it loads. */
export type FontToken = {
  readonly family: string;
  readonly fallbacks: readonly string[];
};

/** Everything that app, site and print must agree on; lengths are in CSS pixels. */
export type DesignTokens = {
  readonly colours: { readonly light: Palette; readonly dark: Palette };
  /** A facet is never told by its hue alone: the shape stands before the word. */
  readonly facetShapes: Readonly<Record<'method' | 'outcome' | 'area', string>>;
  readonly fonts: { readonly serif: FontToken; readonly sans: FontToken };
  readonly sizes: {
    readonly small: number;
    readonly body: number;
    readonly story: number;
    readonly lead: number;
    readonly heading: number;
    readonly title: number;
    readonly display: number;
  };
  /** Line heights as multiples of the size. */
  readonly leading: { readonly tight: number; readonly body: number; readonly story: number };
  readonly weights: { readonly regular: number; readonly medium: number; readonly bold: number };
  /** Characters a line holds in running text. */
  readonly measure: number;
  readonly spacing: {
    readonly xs: number;
    readonly s: number;
    readonly m: number;
    readonly l: number;
    readonly xl: number;
    readonly xxl: number;
  };
  readonly radius: number;
  /** Milliseconds; motion only where it explains, and always under 200. */
  readonly motion: number;
};

/** The one source of the product's look: the app, the published site and the printed booklet read it. */
export const tokens: DesignTokens = {
  colours: {
    light: {
      paper: '#fbf8f3',
      raised: '#ffffff',
      sunken: '#f3eee5',
      rule: '#ddd5c8',
      ink: '#23201d',
      inkSoft: '#5b544c',
      accent: '#a8492b',
      accentStrong: '#8a3920',
      onAccent: '#ffffff',
      method: '#3f6049',
      outcome: '#42597a',
      area: '#7a5716',
      caution: '#9c2f2f',
    },
    dark: {
      paper: '#1d1b19',
      raised: '#262320',
      sunken: '#161412',
      rule: '#3d3833',
      ink: '#ece6dc',
      inkSoft: '#b3aa9d',
      accent: '#e08a65',
      accentStrong: '#eba588',
      onAccent: '#1d1b19',
      method: '#94b89e',
      outcome: '#9db5d3',
      area: '#d0a45c',
      caution: '#e89090',
    },
  },
  facetShapes: { method: '●', outcome: '◆', area: '■' },
  fonts: {
    serif: { family: 'Source Serif 4', fallbacks: ['Georgia', 'Times New Roman', 'serif'] },
    sans: { family: 'Source Sans 3', fallbacks: ['Segoe UI', 'Helvetica', 'Arial', 'sans-serif'] },
  },
  sizes: { small: 14, body: 17, story: 19, lead: 22, heading: 26, title: 36, display: 48 },
  leading: { tight: 1.15, body: 1.5, story: 1.6 },
  weights: { regular: 400, medium: 500, bold: 600 },
  measure: 66,
  spacing: { xs: 4, s: 8, m: 16, l: 24, xl: 40, xxl: 64 },
  radius: 6,
  motion: 150,
};
