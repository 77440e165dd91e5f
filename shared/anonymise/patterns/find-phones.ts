import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { digitInWords, pairInWords, tensInWords } from './numerals.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, nearDigits, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

/** Between the digits of a number people put a space, a no-break space, a dot, a hyphen or a slash. */
const gap = String.raw`[ \u00a0\u2009\u202f.\-–\u2010\u2011/]?`;

/**
 * Eight digits in the groupings that Danes use (12345678, 12 34 56 78, 1234 5678, 123 45 678), with
 * or without +45; and a foreign number with its plus. Danish numbers begin with 2 to 9
 * (Den danske nummerplan).
 */
const pattern = latinPattern(
  [
    String.raw`(?<![\d+])45[2-9]\d{7}(?![.,]?\d)`,
    String.raw`(?<![\d+])45[ \u00a0.-][2-9]\d(?:[ \u00a0.-]?\d{2}){3}(?![.,]?\d)`,
    String.raw`(?<![\d+])(?:(?:\(?(?:\+ ?|00 ?)45\)?)${gap}(?:\(0\)${gap})?)[1-9](?:${gap}\d){7}(?!\d)`,
    String.raw`(?<![\d+]|(?<!\p{L})0x)(?<bare>[2-9]\d(?:${gap}\d{2}){3}|[2-9]\d{3}${gap}\d{4}|[2-9]\d{2}${gap}\d{2}${gap}\d{3}|[2-9]\d${gap}\d{3}${gap}\d{3}|[2-9](?:[ \u00a0]\d){7}|[2-9]\d{3} \d{2} \d{2}|[2-9]\d \d{2} \d{4}|[2-9]\d \d{4} \d{2}|[2-9]\d{2}[ -]\d{3}[ -]\d{2}|[2-9]\d{5} \d{2}|\d{2}(?:[ \u00a0]\d{2}){3})(?![.,]?\d)`,
    String.raw`(?<![\d+]|(?<!\p{L})0x)(?<odd>[2-9](?:[ \u00a0.\-–/]?\d){7})(?![.,]?\d)`,
    // 22 33 xx xx, 22 33 4x xx, xx xx 44 51
    String.raw`(?<![\p{L}\d+])[2-9]\d ?\d{2} ?(?:[xX*?.]{2} ?[xX*?.]{2}|\d[\dxX*?] ?[xX*?]{2})(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d+])[xX*?]{2} ?[xX*?]{2} ?\d{2} ?\d{2}(?![\p{L}\d])`,
    // 22 33 - 44 51, 22 · 33 · 44 · 51, 22:33:44:51
    String.raw`(?<![\d+:])[2-9]\d(?:(?: [-–·] | )\d{2}){3}(?![.,]?\d)`,
    String.raw`(?<![\p{L}\d+:_])[2-9]\d(?<sign>[_:])\d{2}\k<sign>\d{2}\k<sign>\d{2}(?![\p{L}\d:_]|[.,]\d)`,
    // 070-123 45 67, 0701-23 45 67, as Swedes write
    String.raw`(?<![\d+.,/-])0\d{1,3}-\d{2,3} \d{2} \d{2}(?!\d)`,
    // Behind a word that says so, as a list would be written.
    String.raw`(?<![\d+])(?<listed>[2-9]\d(?:, ?\d{2}){3})(?!,? ?\d)`,
    String.raw`(?<![\d+])(?:\+|00)(?!45)[1-9]\d{0,2}(?:${gap}\(?\d\)?){6,12}(?!\d)`,
  ].join('|'),
  'gu',
);

/** The last digits of a number, or one of Greenland or the Faroes, behind a word that says so. */
const behindCue = latinPattern(
  String.raw`(?:(?<=(?:nummer|nummeret|telefon|telefonen|mobil|mobilen|mobilnummer|tlf|nr)\.? (?:\p{L}+ ){0,3}(?:ender|slutter|begynder|starter) (?:på|med) )\d{3,4}|(?<=(?<!\p{L})(?:lokal|lok|lokalnr|lokalnummer|kald|tast)[.:]{0,2} )(?:\d{3,5}|\d{2} \d{2})|(?<=(?<!\p{L})(?:box|boks|boksen)(?: nr\.?)?:? )\d{3,5}[A-Z]{1,3}|(?<=(?:nummer(?:et)?|telefon(?:en)?|mobil|tlf|tel)[.:]? (?:er )?)(?:\d{2}[ .]?\d{2}[ .]?\d{2}|\d{7}))(?![\p{L}\d]|[ .,-]\d)`,
  'giu',
);

/** Read aloud and written down: `toogtyve treogtredive …`, `otteogtyve sytten tredive nul fire`, or digit by digit. */
const aloud = latinPattern(
  String.raw`(?<!\p{L})(?:(?=(?:\p{L}+,? ){0,3}(?:${tensInWords}|nul)(?!\p{L}))${pairInWords}(?:,? ${pairInWords}){3}|${digitInWords}(?:,? ${digitInWords}){7})(?!\p{L}|,? (?:${pairInWords}|${digitInWords})(?!\p{L}))`,
  'giu',
);
const nearTens: Near = {
  trigger: latinPattern(
    `tyve|tredive|fyrre|halv|tres|firs|(?<![a-zæøå])${digitInWords},? ${digitInWords},? ${digitInWords}`,
    'gi',
  ),
  spoken: 4,
  reach: 80,
};
/** Half of a number may be crossed out. */
const nearFourDigits = nearDigits(4);
const nearCue = nearDigits(
  3,
  wordKind(/nummer|telefon|mobil|tlf|tel|nr|^lok(?:al)?$|^kald$|^tast$|^bo(?:x|ks|ksen)$/i),
);

const unitBehind = latinPattern(
  String.raw`^\s*(?:kr\b|kroner|kr\.|mio|mia|procent|%|borgere|timer|euro|€|DKK|,-)`,
  'i',
);
const wordBefore =
  /(?:tlf|telefon|mobil|mob|ring(?:e|er|es)?(?: til)?(?: mig)?(?: på)?|nummer|nr|sms|træffes|fastnet|wa|whatsapp|phone)[\s.:]*(?:på|til|er)?[\s.:]*$/i;

const kind = { type: 'PHONE', certainty: 'found', reason: 'form' } as const;
const searches: readonly Search[] = [
  { pattern, near: nearFourDigits, kind, isIt: isPhone },
  { pattern: behindCue, near: nearCue, kind: { ...kind, reason: 'cue' } },
  { pattern: aloud, near: nearTens, kind },
];

/** Phone numbers; a plain amount of money or a range of years is none. */
export function findPhones(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}

function isPhone(match: RegExpExecArray, part: string): boolean {
  const { bare, odd, listed } = match.groups ?? {};
  if (bare === undefined && odd === undefined && listed === undefined) return true;
  const [whole] = match;
  const end = match.index + whole.length;
  const before = part.slice(Math.max(0, match.index - 24), match.index);
  if (wordBefore.test(before)) return true;
  // `12.11.25-14.11.25` goes on from a day.
  if (/(?<!\d)\d{1,2}[./]$/.test(before)) return false;
  if (listed !== undefined) return false;
  if (odd !== undefined && whole.split(/\D+/).length > 5) return false;
  return !(
    unitBehind.test(part.slice(end, end + 12)) ||
    isDate(whole) ||
    isSpanOfHours(whole) ||
    isRangeOfYears(whole) ||
    isAmount(whole, before)
  );
}

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const year = String.raw`(?:19|20)\d{2}`;
const date = latinPattern(
  `^(?:${year}([-/.])${month}\\1${day}|${day}[-/.]${month}[-/.]${year})$`,
  '',
);

/** `2016-10-07`, as computers write a date, or `24.02.2016`, `24/02-2016`, as people do. */
function isDate(text: string): boolean {
  return date.test(text);
}

const hours = latinPattern(String.raw`^2[0-3]\.[0-5]\d[-–]2[0-3]\.[0-5]\d$`, '');
/** `20.30-21.45`, as hours of the evening are written. */
function isSpanOfHours(text: string): boolean {
  return hours.test(text);
}

const range = latinPattern(String.raw`^(\d{4})[-–/](\d{4})$`, '');
function isRangeOfYears(text: string): boolean {
  const match = range.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return false;
  return [match[1], match[2]].every((year) => Number(year) >= 1900 && Number(year) <= 2100);
}

const currencyBefore = latinPattern(String.raw`(?:kr\.?|DKK|€|§)\s*$`, 'i');
/** `12.345.678` is an amount, and so is a number behind a currency. */
function isAmount(text: string, before: string): boolean {
  return /^\d{2}\.\d{3}\.\d{3}$/.test(text) || currencyBefore.test(before);
}
