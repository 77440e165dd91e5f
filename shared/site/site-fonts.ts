interface SiteFont {
  readonly family: string;
  /** The folder of the family in its npm scope, and the beginning of its files' names. */
  readonly name: string;
  readonly faces: readonly { readonly weight: number; readonly style: 'normal' | 'italic' }[];
  /** The licence must travel with the fonts (SIL Open Font License 1.1, condition 2). */
  readonly licence: string;
}

/** The fonts that go with the site: only the faces that the stylesheet asks for. */
export const siteFonts: readonly SiteFont[] = [
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 400, style: 'italic' },
      { weight: 600, style: 'normal' },
    ],
    licence: 'source-serif-4-licens.txt',
  },
  {
    family: 'Source Sans 3',
    name: 'source-sans-3',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 600, style: 'normal' },
    ],
    licence: 'source-sans-3-licens.txt',
  },
];

/** The signs of each subset, as the fonts' makers cut them; a browser fetches only what a page holds. */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

export interface FontFile {
  readonly family: string;
  readonly name: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly unicodeRange: string;
}

/** Every font file of the site, two subsets a face. */
export const fontFiles: readonly FontFile[] = siteFonts.flatMap(({ family, name, faces }) =>
  faces.flatMap(({ weight, style }) =>
    Object.entries(subsets).map(([subset, unicodeRange]) => ({
      family,
      name,
      weight,
      style,
      file: `${name}-${subset}-${weight}-${style}.woff2`,
      unicodeRange,
    })),
  ),
);
