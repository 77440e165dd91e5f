import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { digitInWords, pairInWords } from './numerals.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, nearDigits, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const dash = String.raw`[ \u00a0]?(?:[-–—\u2010\u2011\u2012\u2212./_]|--)?[ \u00a0]?`;
const part = '[ ./-]?';
const last = String.raw`(?:\d{4}|[\dx*?•_#]{4}|\.{3,4}|…)`;
/** As somebody reads it aloud: `og så`, `bindestreg`. */
const saidDash = '(?:,? og så|,? (?:binde)?streg|,? minus)';

/**
 * Ten digits as a CPR number is written: two each for day, month and year, then four more, or four
 * that somebody crossed out; the year with its century; the last four in pairs; or a space between
 * all digits. No other digit may stand beside it.
 */
const pattern = latinPattern(
  [
    String.raw`\d{2}${part}\d{2}${part}\d{2}${dash}${last}`,
    String.raw`\d{2}[ ./-]\d{2}[ ./-](?:19|20)\d{2}[-–\u2010\u2011]${last}`,
    String.raw`\d{6}${saidDash},? \d{4}`,
    String.raw`(?<=(?:cpr|personn(?:umme)?r)[^.!?\d\n]{0,20})\d{6}(?:,| og|,? så) \d{4}`,
    String.raw`\d{4}[x*?]{2}[ -]?[\dx*?]{4}`,
    String.raw`(?:\d{6}[ -]|\d{2} \d{2} \d{2}[ -])\d{2} \d{2}`,
    String.raw`\d(?: \d){5} ?-? ?\d(?: \d){3}`,
    String.raw`(?<=(?:cpr|personn(?:umme)?r|cpr[-. ]?n(?:umme)?r)\.?(?:et)?[\s:]*(?:er|begynder med|starter med)?\s*)\d{2}${part}\d{2}${part}\d{2}(?:[- ]?[\dx*?]{1,4})?(?![-–\d])`,
  ]
    // An hour before six digits is none of them: 10.11 010347.
    .map((form) => String.raw`(?<![\d+])(?!\d{2}[.:]\d{2} \d{4})${form}(?!\d)`)
    .join('|'),
  'gi',
);

const cue = String.raw`(?:cpr|personn(?:umme)?r|pers\.?[ -]?n(?:umme)?r)(?:[-. ]?n(?:umme)?r|[-. ]?nummer(?:et)?|et)?\.?\s?(?:[:=(#]|er|var|lyder|på)?\s{0,2}`;
/** Behind the word for it, as slips of the hand leave it too: a day that no month has, a digit too few or too many. */
const behindCue = latinPattern(
  [
    String.raw`\d{5,8}${dash}(?:[\dx*]{3,5}(?:-\d)?|\p{L}{1,3}\d{1,3})`,
    String.raw`\d{1,2}${part}\d{1,2}${part}(?:\d{2}){1,2}(?:${dash}|[ ]?\()\d{4}`,
    String.raw`\d{9,12}`,
  ]
    .map((form) => String.raw`(?<=(?<!\p{L})${cue})${form}(?![\p{L}\d])`)
    .join('|'),
  'giu',
);
/** `321390-1234`, without the word for it: it is written as one, though no month has that day. */
const likeOne = latinPattern(
  String.raw`(?<![\p{L}\p{N}./+#-]|[\p{L}\d][ ])\d{6}[-–]\d{4}(?![\p{L}\p{N}]|[-/.]\d)`,
  'gu',
);
/** `cpr sytten nul fire firs tolv elleve`, as somebody dictates. */
const spoken = `(?:${pairInWords}|${digitInWords})`;
const aloud = latinPattern(
  String.raw`(?<=(?<!\p{L})${cue})${spoken}(?:,? (?:(?:binde)?streg |minus |og så )?${spoken}){3,}(?!\p{L})`,
  'giu',
);

/** The last four digits, told by themselves or behind six that were crossed out. */
const lastDigits = latinPattern(
  String.raw`(?<=(?:cpr|personnumm?er|sidste fire(?: cifre| tal)?|fire sidste(?: cifre| tal)?)[^.!?\d\n]{0,30}(?:er|på|med|:|tal|cifre|fire|sidste) ?-?)\d{4}(?!\d|[-/ ]\d)|(?<=sidste (?:fire|4)(?: cifre| tal)?:? )\d{4}(?!\d|[-/ ]\d)|[x*?•]{6}[- ]\d{4}(?!\d)|(?<!\d)\d{2}[x*?•]{2}\d{2}-?\d{4}(?!\d)`,
  'giu',
);

/** Those that somebody crossed out leave no fewer. */
const nearFourDigits = nearDigits(4);
const cueWord = wordKind(/^(?:cpr|person|pers)/i);
const nearCue = nearDigits(3, cueWord);
const nearSpoken: Near = {
  trigger: latinPattern(String.raw`(?<!\p{L})(?:cpr|personn)\p{L}*`, 'giu'),
  word: cueWord,
  spoken: 3,
  reach: 140,
};

const found = { type: 'CPR', certainty: 'found' } as const;
const searches: readonly Search[] = [
  {
    pattern,
    near: nearFourDigits,
    kind: { ...found, reason: 'form' },
    isIt: ([whole]) => beginsWithDate(whole.replace(/\D/g, '')),
  },
  { pattern: behindCue, near: nearCue, kind: { ...found, reason: 'cue' } },
  { pattern: likeOne, near: nearFourDigits, kind: { ...found, certainty: 'look', reason: 'form' } },
  { pattern: aloud, near: nearSpoken, kind: { ...found, certainty: 'look', reason: 'cue' } },
  { pattern: lastDigits, near: nearFourDigits, kind: { ...found, reason: 'cue' } },
];

/**
 * CPR numbers. A valid day and month make one; modulus 11 is no gate, because numbers given since
 * 2007 may fail it (CPR-kontoret).
 */
export function findCpr(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}

function beginsWithDate(digits: string): boolean {
  const writtenDay = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  // Numbers that stand in for a missing CPR number add 60 to the day.
  const day = writtenDay > 60 ? writtenDay - 60 : writtenDay;
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}
