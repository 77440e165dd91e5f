import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, nearDigits, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const hidden = '[x*?•_]';
const dash = '[ ]?[-–—]{0,2}[ ]?';

/** Digits that somebody hid some of: `0807xx-xx12`, `??1119`, `0907 4*-****`. */
const masked = latinPattern(
  [
    String.raw`(?=[^\s]{0,6}\d\d)(?=[\d ]{0,7}${hidden})[\dx*?•_]{2}[ ]?[\dx*?•_]{2}[ ]?[\dx*?•_]{2}${dash}[\dx*?•_]{4}`,
    String.raw`\?\?\d{4}|\d{4}\?\?`,
    String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{1,3}(?:\.{2,4}|…)`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}.,/*?-])(?!0x)(?:${form})(?![\p{L}\p{N}*])`)
    .join('|'),
  'giu',
);

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
/**
 * What is left of a CPR number where a text speaks of one: its first six digits however they are parted, a day and a month
 * with dots, a hyphen or a slip for the rest, a digit too many or too few, the last four behind a hyphen, and what it ends in.
 */
const parts = latinPattern(
  [
    String.raw`(?<![\p{L}\p{N}.,/-])${day}[ ]?${month}[ ]?\d{2}(?:[ ]?[-–]?[ ]?(?:\.{2,4}|…)|[-–](?!\d)|(?![\p{L}\p{N}]|[.,/:-]\d| \d))`,
    String.raw`(?<![\p{L}\p{N}.,/-])${day}${month}(?:[ ]?\.{2,4}(?:[-–]?\.{2,4}\d{0,4})?|-\p{Ll}{3,})`,
    String.raw`(?<![\p{L}\p{N}.,/-])${day}-${month}-\d{2}-\d{2}(?!\d|[-/.]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])\d{2}[ ]\d{2}[ ]\d{2}-\d{4}(?!\d|[-/.]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])\d{4}-\d{2}[-–]{2}\d{4}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${day}${month}\d{2}(?:\d|\d{3}|\d{5})(?![\p{L}\p{N}]|[.,/:-]\d)`,
    String.raw`(?<=(?:^|[\s:(,»"]))[-–]\d{4}(?![\p{L}\p{N}]|[.,/:-]\d)`,
    String.raw`(?<=(?<!\p{L})(?:end(?:er|te)|slutt?(?:er|ede)|sidste(?: to| fire| tal| cifre)*|noget med|begynd(?:er|te)|start(?:er|ede))(?: på| med| er)?:? [»"]?)(?:\.{2,3})?\d{2}(?:\d{2})?(?![\p{L}\p{N}%]|[.,/:]\d| (?:kr|år|min|timer))`,
    String.raw`(?<=(?<!\p{L})(?:eller|altså|nej|ikke) [»"]?)${day}${month}(?![\p{L}\p{N}]|[.,/:-]\d)`,
  ].join('|'),
  'giu',
);

const nearMasked = nearDigits(2);
const nearCue: Near = {
  trigger: latinPattern(
    String.raw`(?<!\p{L})(?:cpr|personn|person-?id|pnr|fødselsnummer|sygesikring|gule? (?:kort|bevis))\p{L}*|(?<!\p{L})(?:sidste|fire) (?:fire|cifre|tal)`,
    'giu',
  ),
  digits: 2,
  word: wordKind(/^(?:cpr|person|pnr|fødselsnummer|sygesikring|gule?|sidste|fire)/i),
  reach: 320,
};

/** A whole one, or one that was crossed out at its end, speaks of others too. */
const nearWhole: Near = {
  trigger: latinPattern(
    String.raw`(?<![\d.,/-])\d{6}(?:[- ]?\d{4}|-?[\dx*?]{4}|-…)(?![\d-])`,
    'gi',
  ),
  digits: 6,
  reach: 320,
};

const look = { type: 'CPR', certainty: 'look', reason: 'cue' } as const;
const searches: readonly Search[] = [
  { pattern: masked, near: nearMasked, kind: { ...look, reason: 'form' } },
  { pattern: parts, near: nearCue, kind: look },
  { pattern: parts, near: nearWhole, kind: look },
];

/** Parts of CPR numbers, which tell somebody nearly as well as the whole. */
export function findCprParts(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
