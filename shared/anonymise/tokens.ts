import { matchesOf } from './patterns/spans-of.ts';

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
const pattern = new RegExp(`${abbreviation}|${initials}|${word}|\\p{N}+|[^\\s\\p{L}\\p{N}]`, 'gu');

/** Shortened words, whose dot ends no sentence. In lower case. */
const shortened = new Set(
  'dr hr fr frk nr kl ca jf jfr pr d st sct skt sankt gl gml tlf evt mht pga bl f eks vedr inkl ekskl cand adv afd ass tidl omkr sdr ndr nr chr fam ref adm mob tel inst dir prof kst'.split(
    ' ',
  ),
);
const endings = new Set([
  '.',
  '!',
  '?',
  ':',
  '…',
  '»',
  '«',
  '"',
  '”',
  '“',
  '„',
  '•',
  '·',
  '–',
  '—',
  '-',
  '*',
  '(',
  '/',
  '|',
  '>',
  ';',
  '’',
  '‘',
  '·',
  '+',
]);

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
  let wordBefore = '';
  for (const match of matchesOf(text, pattern)) {
    const own = match[0];
    const start = match.index;
    const isLineStart =
      before === undefined || (start > before.end && isBreakBetween(before.end, start));
    const isInitial: boolean =
      before === undefined ||
      text.startsWith('\n\n', before.end) ||
      (endings.has(before.text) && !(before.text === '.' && shortened.has(wordBefore))) ||
      (isLineStart && /[.!?:]/.test(before.text));
    const cut = tokens.at(-2);
    if (isLineStart && before?.text === '-' && cut?.end === before.start && /^\p{L}/u.test(own)) {
      // A word that the end of a line cut in two, or a name of two parts.
      const sign = /^\p{Lu}/u.test(own) ? '-' : '';
      tokens.splice(-2, 2, { ...cut, end: start + own.length, text: cut.text + sign + own });
      before = tokens.at(-1);
      continue;
    }
    const token: Token = { start, end: start + own.length, text: own, isInitial, isLineStart };
    tokens.push(token);
    wordBefore = own.toLowerCase() === own ? own : (before?.text ?? '');
    if (/^\p{L}/u.test(own)) wordBefore = own.toLowerCase();
    before = token;
  }
  return tokens;
}
