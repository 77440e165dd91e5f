import { signClass, signClassOf } from '../tagger/sign-class.ts';
import type { Token } from '../tagger/tokens.ts';
import { latinSignClass, latinText } from './latin.ts';
import { spokenNumber } from './numerals.ts';
import { wordBits, wordBitsAt } from './word-kinds.ts';

/** Digits that stand together, however they are parted: `12 34-56`, `2025-PSYK-0118`. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  /** How many digits, not how many signs. */
  readonly digits: number;
}

/** A text for `latinPattern`s, and what one walk through it saw: enough to leave out most of them unasked. */
export interface SearchedText {
  /** As `latinText` makes it: each sign stands where it stands in the text itself. */
  readonly text: string;
  readonly groups: readonly DigitGroup[];
  /** Of the longest group; 0 where there is none. */
  readonly mostDigits: number;
  /** Which of the signs are in it that forms cannot do without, see `signBit`. */
  readonly signs: number;
  /** The kinds of all its words, see `wordKind`. */
  readonly kinds: number;
  /** How many of its words are part of a number, see `spokenNumber`; it may be fewer. */
  readonly spoken: number;
  /** Where a form can begin: at each number, and at each word of some kind. In order. */
  readonly starts: readonly number[];
  /** The kinds of what begins at each of them. */
  readonly startKinds: readonly number[];
}

const everyKind = -1;

function isWhite(text: string, at: number): boolean {
  const own = latinSignClass[text.charCodeAt(at)];
  return own === undefined || own === signClass.space || own === signClass.white;
}

/** Behind the end there is white space. */
const classAt = (text: string, at: number): number =>
  at === text.length ? signClass.white : (latinSignClass[text.charCodeAt(at)] ?? 0);

const isOfWord = (own: number) =>
  own === signClass.small || own === signClass.capital || own === signClass.foreign;

/** Signs that a form cannot do without, as bits. */
export const signBit = {
  /** `@` */
  at: 1,
  /** `_` */
  underscore: 2,
  /** `#` */
  hash: 4,
  /** `(` or `[` */
  opening: 8,
  /** A dot, or a colon, with no white space behind it. */
  joint: 16,
} as const;
const codeOf = (sign: string) => sign.charCodeAt(0);
const signBits = new Uint8Array(256);
for (const [sign, bit] of [
  ['@', signBit.at],
  ['_', signBit.underscore],
  ['#', signBit.hash],
  ['(', signBit.opening],
  ['[', signBit.opening],
  ['.', signBit.joint],
  [':', signBit.joint],
] as const) {
  signBits[codeOf(sign)] = bit;
}

/** Walks through a text once. */
export function searchedText(source: string): SearchedText {
  const text = latinText(source);
  const groups: DigitGroup[] = [];
  const starts: number[] = [];
  const startKinds: number[] = [];
  let kinds = 0;
  let signs = 0;
  let mostDigits = 0;
  let spoken = 0;
  let groupStart = -1;
  let groupEnd = 0;
  let digits = 0;
  let gaps = 0;
  let before: number = signClass.white;
  const addStart = (at: number, own: number) => {
    starts.push(at);
    startKinds.push(own);
  };
  for (let at = 0; at <= text.length; at += 1) {
    let own = classAt(text, at);
    if (isOfWord(own)) {
      const start = at;
      let isForeign = false;
      for (; isOfWord(own); own = classAt(text, at)) {
        if (own === signClass.foreign) isForeign = true;
        at += 1;
      }
      const bits = isForeign ? foreignBits(source.slice(start, at)) : wordBitsAt(text, start, at);
      // To some forms a letter that is not Danish ends a word: behind it another may begin.
      if (bits !== 0) {
        kinds |= bits;
        const last = isForeign ? at : start + 1;
        for (let from = start; from < last; from += 1) addStart(from, bits);
        if ((bits & spokenNumber) !== 0) spoken += last - start;
      }
      before = signClass.small;
    }
    if (own === signClass.digit) {
      if (before !== signClass.digit) {
        if (isListed(source, at)) addStart(at - 2, everyKind);
        addStart(at, everyKind);
      }
      if (groupStart === -1) groupStart = at;
      groupEnd = at + 1;
      gaps = 0;
      digits += 1;
    } else if (own === signClass.space) gaps += 1;
    else if (own === signClass.other) {
      const bit = signBits[text.charCodeAt(at)] ?? 0;
      if (bit !== signBit.joint || !isWhite(text, at + 1)) signs |= bit;
    }
    if (groupStart !== -1 && (own === signClass.white || gaps > 1)) {
      groups.push({ start: groupStart, end: groupEnd, digits });
      mostDigits = Math.max(mostDigits, digits);
      groupStart = -1;
      digits = 0;
    }
    before = own;
  }
  return { text, groups, mostDigits, signs, kinds, spoken, starts, startKinds };
}

/** What `searchedWords` asks of a word or a sign: its kinds, or the bit of a sign; `unsure` where it must be walked through. */
export function searchBitsOf(text: string): number {
  if (/^[A-ZÆØÅa-zæøå]+$/.test(text)) return wordBits(text);
  const isSign = text.length === 1 && signClassOf(text.charCodeAt(0)) === signClass.other;
  return isSign ? (signBits[text.charCodeAt(0)] ?? 0) : unsure;
}
/** No kind of word has this bit. */
const unsure = 1 << 31;

/** A text in its words and signs, each with what is known of it. */
export interface PartedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: readonly { readonly isLetters: boolean; readonly searchBits: number }[];
}

/** What `searchedText` sees, by the words and signs that a text was parted into; null where those do not tell. */
function searchedWords({ text, tokens, known }: PartedText): SearchedText | null {
  const starts: number[] = [];
  const startKinds: number[] = [];
  let [kinds, signs, spoken] = [0, 0, 0];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, word] = [tokens[index], known[index]];
    if (token === undefined || word === undefined) return null;
    const { start, end } = token;
    const bits = word.searchBits;
    // A word that a line's end cut in two is two.
    if (bits === unsure || token.text.length !== end - start) return null;
    if (bits === 0) continue;
    if (!word.isLetters) {
      if (bits !== signBit.joint || !isWhite(text, end)) signs |= bits;
      continue;
    }
    kinds |= bits;
    starts.push(start);
    startKinds.push(bits);
    if ((bits & spokenNumber) !== 0) spoken += 1;
  }
  return {
    text: latinText(text),
    groups: [],
    mostDigits: 0,
    signs,
    kinds,
    spoken,
    starts,
    startKinds,
  };
}

/** What `searchedText` makes of a text that is parted already, in a fraction of the time where its words tell it. */
export const searchedParts = (parted: PartedText): SearchedText =>
  searchedWords(parted) ?? searchedText(parted.text);

/** A word with other letters has the kinds of all its parts; two letters are written like no other. */
function foreignBits(word: string): number {
  if (/[\u017f\u212a]/.test(word)) return everyKind;
  const parts = word.match(/[a-zæøå]+/gi) ?? [];
  return parts.reduce((bits, part) => bits | wordBits(part), wordBits(word));
}

/** `- 12`, a number behind the sign of an item. */
const isListed = (text: string, at: number) => /[-*•]\s/.test(text.slice(Math.max(0, at - 2), at));

/** Where a form can begin that begins with a number or a word of this kind. */
export function startsOfKind(
  { starts, startKinds }: SearchedText,
  kind: number,
): readonly number[] {
  return starts.filter((_, index) => ((startKinds[index] ?? 0) & kind) !== 0);
}
