import MarkdownIt from 'markdown-it';

/** A text as a reader meets it, and where each of its units stands in the source. */
export interface PlainReading {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset of what it was read from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Addresses are what a reader follows and does not see: read them, or pass over them. */
export type LinkAddresses = 'read' | 'passed-over';

const { unescapeAll } = new MarkdownIt('zero').utils;

interface Sign {
  readonly pattern: RegExp;
  /** What a reader sees in place of the source that matched, behind the sign `before`. */
  readonly reads: (source: string, before: string) => string;
}

const punctuation = String.raw`[!-/:-@[-\x60{-~]`;

/** Signs that are read as something else than they are written as. Each is bounded or taken whole. */
const signs: readonly Sign[] = [
  {
    pattern: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy,
    reads: (source) => simple(unescapeAll(source)),
  },
  // A word that the end of a line cut in two is one, and a number keeps its hyphen.
  { pattern: /-\r?\n[ \t>]*(?=\d)/y, reads: () => '-' },
  {
    pattern: /-\r?\n[ \t>]*(?=\p{Ll})(?!(?:og|eller|samt)\s)/uy,
    reads: (_, before) => (/\p{L}/u.test(before) ? '' : '-'),
  },
  // A break within a paragraph is a space, with the sign of a quotation in front of the next line.
  { pattern: /\\?\s+(?:>[ \t]?){0,8}/y, reads: readSpace },
  { pattern: new RegExp(String.raw`\\(?=${punctuation})`, 'y'), reads: () => '' },
  // Emphasis, code and struck text; an underscore within a word is one.
  { pattern: /[*\x60]+|~~+/y, reads: () => '' },
  { pattern: /_+(?![\p{L}\p{N}])/uy, reads: () => '' },
  { pattern: /_+/y, reads: (source, before) => (/[\p{L}\p{N}]/u.test(before) ? source : '') },
  // Signs that take no room: the soft hyphen, joiners, marks of direction, the byte order mark.
  { pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]+/y, reads: () => '' },
  { pattern: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\uff10-\uff19\uff0e\uff20]/y, reads: simple },
];
const link: Sign = {
  pattern: /\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,500}")?\)|\[/y,
  reads: () => '',
};
const percent: Sign = { pattern: /%[2-7][0-9a-f]/iy, reads: decodeURIComponent };

/** What no sign begins with; most of a text is taken in a few such runs. */
const plain =
  /(?:[^\s&\\*`~_[\]%\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufe58\ufe63\ufeff\uff0d\uff0e\uff10-\uff19\uff20-]|-(?!\r?\n)| (?=[^\s>]))+/y;

const [space, quotation] = [' ', '>'].map((sign) => sign.charCodeAt(0));
function isPlainSign(sign: string): boolean {
  plain.lastIndex = 0;
  return sign === ' ' || plain.test(sign);
}
const latinSigns = Uint8Array.from({ length: 256 }, (_, code) =>
  isPlainSign(String.fromCharCode(code)) ? 0 : 1,
);

/** Whether a text has none of the signs that are read as something else; one that has may still read the same. */
export function isPlain(source: string): boolean {
  let before = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code < latinSigns.length ? latinSigns[code] === 1 : !isPlainSign(source.charAt(at))) {
      return false;
    }
    // One of several spaces, or one before the sign of a quotation.
    if (before === space && (code === space || code === quotation)) return false;
    before = code;
  }
  return before !== space;
}

/** Some units of a source, from `at`, and what a reader meets in their place. */
export interface ReadPiece {
  readonly at: number;
  readonly length: number;
  readonly read: string;
}

/**
 * A text as it is read once Markdown's signs have done their work, so that an identifier cannot hide
 * behind emphasis, an entity, an escape or a line's end; null where that is as it is written. It need not be
 * what a parser makes of the text: it shows at least what a page would.
 */
export function plainReading(source: string, addresses: LinkAddresses): PlainReading | null {
  const pieces = readPieces(source, addresses);
  const text = pieces.map(({ read }) => read).join('');
  if (text === source) return null;
  const starts = new Array<number>(text.length);
  const ends = new Array<number>(text.length);
  let to = 0;
  for (const { at, length, read } of pieces) {
    const isAsWritten = read.length === length;
    for (let unit = 0; unit < read.length; unit += 1) {
      starts[to] = isAsWritten ? at + unit : at;
      ends[to] = isAsWritten ? at + unit + 1 : at + length;
      to += 1;
    }
  }
  return { text, starts, ends };
}

/** The same reading piece by piece, in order and without gaps: far fewer than the units they hold. */
export function readPieces(source: string, addresses: LinkAddresses): readonly ReadPiece[] {
  const rules = [...signs, addresses === 'read' ? percent : link];
  const pieces: ReadPiece[] = [];
  let before = '';
  let at = 0;
  while (at < source.length) {
    const { length, read } = readAt(source, at, rules, before);
    pieces.push({ at, length, read });
    before = read.at(-1) ?? before;
    at += length;
  }
  return pieces;
}

function readAt(source: string, at: number, rules: readonly Sign[], before: string) {
  plain.lastIndex = at;
  const run = plain.exec(source)?.[0];
  if (run !== undefined) return { length: run.length, read: run };
  for (const { pattern, reads } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source)?.[0];
    if (match !== undefined) return { length: match.length, read: reads(match, before) };
  }
  return { length: 1, read: source[at] ?? '' };
}

/** Columns and paragraphs stay apart; a line's end and a doubled space part nothing. */
function readSpace(source: string): string {
  const breaks = source.split('\n').length - 1;
  if (breaks > 1) return '\n\n';
  if (breaks === 1) return ' ';
  if (!/^\s/.test(source)) return source;
  if (source.length > 2 || source.includes('\t')) return '\t';
  return ' ';
}

/** Every dash as a hyphen, every space as a space, wide digits as digits. */
function simple(sign: string): string {
  return sign
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s/g, ' ');
}
