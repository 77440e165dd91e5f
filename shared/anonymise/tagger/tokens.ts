import { beginsWithCapital, beginsWithLetter, signClass, signClassOf } from './sign-class.ts';

/** A word, a number, a sign, or an initial with its dot, and what stands between it and the one before. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a sentence, an item or a quotation may begin here, so that a capital says little. */
  readonly isInitial: boolean;
  /** Whether a line begins here, where a capital says little too. */
  readonly isLineStart: boolean;
}

/** `bl.a.`, `f.eks.`: letters with dots that are no initials. */
const abbreviation =
  '(?:[Bb]l\\.a|[Ff]\\.eks|[Mm]\\.v|[Oo]\\.l|[Mm]\\.fl|[Pp]\\.g\\.a|[Dd]\\.v\\.s|[Oo]\\.s\\.v|[Mm]\\.m|[Ii]\\.f\\.[tm]|[Mm]\\.h\\.t|[Dd]\\.d|[Dd]\\.å|[Oo]\\.a|[Ss]\\.u|[Ii]\\.a|[Ff]\\.m|[Ee]\\.m)(?!\\p{L})\\.?';
const initials =
  '(?:\\p{Lu}\\p{Ll}{0,2}\\.){1,}(?:-(?:\\p{Lu}\\.))+|(?:\\p{Lu}\\p{Ll}{0,2}\\.){2,}|(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=[ \\u00a0-]?[\\p{Lu}(,])';
const word = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-’'´\\u2011](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+)*";
const pattern = new RegExp(`${abbreviation}|${initials}|${word}|\\p{N}+|[^\\s\\p{L}\\p{N}]`, 'uy');

/** Behind these signs a sentence, an item or a quotation may begin. */
const endings = new Set(Array.from('.!?:…»«"”“„•·–—-*(/|>;’‘+', (sign) => sign.charCodeAt(0)));
const isEnding = (own: string) =>
  own.length === 1 && !beginsWithLetter(own) && endings.has(own.charCodeAt(0));

const lineFeed = 10;

/**
 * The tokens of a text. `isBreakBefore` tells whether the line was broken just before an offset, in
 * case the text is shown without its breaks.
 */
export function tokensOf(
  text: string,
  isBreakBetween: (from: number, to: number) => boolean,
): readonly Token[] {
  const tokens: Token[] = [];
  let before: Token | undefined;
  let start = 0;
  while (start < text.length) {
    const sign = signClassOf(text.charCodeAt(start));
    if (sign === signClass.space || sign === signClass.white) {
      start += 1;
      continue;
    }
    const end = tokenEnd(text, start, sign);
    const own = text.slice(start, end);
    const isLineStart =
      before === undefined || (start > before.end && isBreakBetween(before.end, start));
    const isInitial: boolean =
      before === undefined ||
      (text.charCodeAt(before.end) === lineFeed && text.charCodeAt(before.end + 1) === lineFeed) ||
      isEnding(before.text) ||
      (isLineStart && /[.!?:]/.test(before.text));
    const cut = isLineStart && before?.text === '-' ? tokens.at(-2) : undefined;
    const isCut = cut !== undefined && cut.end === before?.start;
    // `895,-` is an amount, and no word goes on behind it.
    if (isCut && beginsWithLetter(cut.text) && beginsWithLetter(own)) {
      // A word that the end of a line cut in two, or a name of two parts.
      const hyphen = beginsWithCapital(own) ? '-' : '';
      tokens.splice(-2, 2, { ...cut, end, text: cut.text + hyphen + own });
      before = tokens.at(-1);
    } else {
      before = { start, end, text: own, isInitial, isLineStart };
      tokens.push(before);
    }
    start = end;
  }
  return tokens;
}

/** No abbreviation and no initial has more letters before its first dot. */
const longestShort = 3;

/** Where a token ends. Most are plain words, numbers and signs, which need no pattern. */
function tokenEnd(text: string, start: number, first: number): number {
  if (first === signClass.other) return start + 1;
  let end = start;
  let next = first;
  const isNumber = first === signClass.digit;
  while (
    next === signClass.digit ||
    (!isNumber && (next === signClass.small || next === signClass.capital))
  ) {
    end += 1;
    next = end < text.length ? signClassOf(text.charCodeAt(end)) : signClass.white;
  }
  const isPlain =
    next !== signClass.foreign &&
    next !== signClass.half &&
    (isNumber || next !== signClass.other || !goesOn(text, start, end));
  if (end > start && isPlain) return end;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start + 1;
}

/**
 * Whether a sign behind a word may belong to it: a dot to a short one, if that begins with a capital or a letter follows at
 * once, a hyphen or an apostrophe to any.
 */
function goesOn(text: string, start: number, end: number): boolean {
  const sign = text[end];
  if (sign !== '.') return sign !== undefined && "-’'´\u2011".includes(sign);
  if (end - start > longestShort) return false;
  return (
    signClassOf(text.charCodeAt(start)) === signClass.capital ||
    (end + 1 < text.length && signClassOf(text.charCodeAt(end + 1)) === signClass.small)
  );
}
