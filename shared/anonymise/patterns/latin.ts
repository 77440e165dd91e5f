import { signClass, signClassOf } from '../tagger/sign-class.ts';

/**
 * Texts and patterns in Latin-1. An engine compiles a pattern anew for texts with a sign beyond Latin-1,
 * such as a dash, and each `\p{L}` under the flag `u` to hundreds of ranges: all of it took seconds. So a
 * text is searched with one sign of Latin-1 for each of its own, and patterns ask for no others.
 */

/** A pattern for what `latinText` makes; `latinPattern` makes it. */
export type LatinPattern = RegExp & { readonly unicode: false };

/** What stands for signs beyond Latin-1: a letter for a letter, a space for a space, and nothing that is written. */
const standIn = {
  capital: 0xde,
  small: 0xff,
  /** A letter without capitals. */
  letter: 0xaa,
  number: 0xb2,
  thinSpace: 0x0b,
  space: 0x0c,
  lineEnd: 0x0d,
  mark: 0x9f,
  other: 0x80,
} as const;

/** Signs that patterns tell apart; each has a control code of its own, from `\x81` on. */
const signs = '–—’‘“”„…•‑‐‒−€';
const firstSign = 0x81;
const codes = new Map<number, number>([
  ...Array.from(signs, (sign, index) => [sign.charCodeAt(0), firstSign + index] as const),
  // A thin space and a narrow one that does not break stand within numbers.
  [0x2009, standIn.thinSpace],
  [0x202f, standIn.thinSpace],
  [0x2028, standIn.lineEnd],
  [0x2029, standIn.lineEnd],
]);

/** What patterns may ask for; `codes` goes on to hold what texts have. */
const askedFor: ReadonlyMap<number, number> = new Map(codes);

/** One UTF-16 unit of a text as one of Latin-1. */
function latinOf(code: number): number {
  if (code < 0x80) return code === standIn.thinSpace ? standIn.space : code;
  if (code < 0xa0) return standIn.other;
  if (code < 0x100) return code;
  const known = codes.get(code);
  if (known !== undefined) return known;
  const made = kindOf(String.fromCharCode(code));
  codes.set(code, made);
  return made;
}

function kindOf(sign: string): number {
  if (/\p{Lu}/u.test(sign)) return standIn.capital;
  if (/\p{Ll}/u.test(sign)) return standIn.small;
  if (/\p{L}/u.test(sign)) return standIn.letter;
  if (/\p{N}/u.test(sign)) return standIn.number;
  if (/\p{M}/u.test(sign)) return standIn.mark;
  return /\s/.test(sign) ? standIn.space : standIn.other;
}

/** What each sign of a text is that `latinText` made, as `signClassOf` says of the sign it stands for. */
export const latinSignClass = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code === standIn.thinSpace) return signClass.space;
  return code === standIn.mark ? signClass.foreign : signClassOf(code);
});

/** So many units become a text at once: a call takes no more arguments than fit on the stack. */
const portion = 4_096;

/** A text with one sign of Latin-1 for each of its UTF-16 units. */
export function latinText(text: string): string {
  let made = '';
  for (let start = 0; start < text.length; start += portion) {
    const count = Math.min(portion, text.length - start);
    const units = new Array<number>(count);
    for (let at = 0; at < count; at += 1) units[at] = latinOf(text.charCodeAt(start + at));
    made += String.fromCharCode(...units);
  }
  return made;
}

/** The classes of Unicode as far as Latin-1 has them. */
const classes = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼-¾',
} as const;
/** A letter of either case, as both are where a pattern does not tell them apart. */
const eitherCase = 'A-Za-zµÀ-ÖØ-öø-ÿ';
const isClass = (name: string): name is keyof typeof classes => name in classes;

/** A pattern written as for the flag `u`, which it leaves out, for texts that `latinText` made. */
export function latinPattern(source: string, flags: string): LatinPattern {
  let isInClass = false;
  const latin = source.replace(
    /\\p\{(\w+)\}|\\u([\da-f]{4})|\\[\s\S]|[[\]]|[^\0-\xff]/g,
    (part, name?: string, unit?: string) => {
      if (part === '[') isInClass = true;
      else if (part === ']') isInClass = false;
      if (name !== undefined) {
        const own = classOf(name, flags);
        return isInClass ? own : `[${own}]`;
      }
      if (unit !== undefined) return signOf(Number.parseInt(unit, 16));
      return part.length === 1 ? signOf(part.charCodeAt(0)) : part;
    },
  );
  const pattern = new RegExp(latin, flags.replace('u', ''));
  if (!isLatin(pattern)) throw new TypeError('The flag u is left out');
  return pattern;
}

const isLatin = (pattern: RegExp): pattern is LatinPattern => !pattern.unicode;

function classOf(name: string, flags: string): string {
  if (!isClass(name)) throw new RangeError(`No class of Latin-1: ${name}`);
  return flags.includes('i') && name.startsWith('L') && name !== 'L' ? eitherCase : classes[name];
}

function signOf(code: number): string {
  const latin = code < 0x100 ? code : askedFor.get(code);
  if (latin === undefined)
    throw new RangeError(`No stand-in for U+${code.toString(16).padStart(4, '0')}`);
  return code < 0x80 ? String.fromCharCode(code) : `\\x${latin.toString(16).padStart(2, '0')}`;
}
