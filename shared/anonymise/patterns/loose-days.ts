import type { Span } from '../finding.ts';
import { isCountedDay } from './counted-days.ts';
import { latinPattern, latinText } from './latin.ts';
import { isNumbered, longestNumbered, measured } from './measured-numbers.ts';
import { matchesOf } from './spans-of.ts';

/** Two numbers with a point or a hyphen between, and three with spaces: the sign alone says of none that it is a day. */
const twoNumbers = latinPattern(
  String.raw`(?<![\p{L}\p{N}.,/§:#+±-])(?<day>0?[1-9]|[12]\d|3[01])(?<sign>[.-])(?<month>0?[1-9]|1[0-2])(?![\p{L}\p{N}%°½]|[.,/:+-]\d|-\p{L}|\s?(?:%|°|±)|\s?[-–/x*=]\s?\d)`,
  'gu',
);
const threeNumbers = latinPattern(
  String.raw`(?<![\p{L}\p{N}.,/§:#+-]|\d\s)(?:0[1-9]|[12]\d|3[01])\s(?:0[1-9]|1[0-2])\s\d\d(?![\p{L}\p{N}%]|[.,/:-]\d|\s?[-–]?\s?\d)`,
  'gu',
);

/** Behind one of these a day may stand whose month could be minutes too: `frist er 1.12`. */
const asked = latinPattern(
  String.raw`(?<!\p{L})(?:deadline|frist|fristen|dato|datoen|opstart|start|slut|udløb|udløber|termin|terminen|født|f|fødselsdag|senest|indflytning|udflytning|flyttedag|næste (?:gang|råd|møde|samtale|besøg)|ny tid|tid)(?:\s(?:er|var|bliver|blev|nu|rykket til|sat til|den|d\.?))*:?\s$`,
  'iu',
);
const longestAsked = 40;
/** What somebody does or meets with, or a way through time: behind it a hyphen joins no numbers that go down. */
const happened = latinPattern(
  String.raw`(?<!\p{L})(?:fra|til|siden|før|efter|inden|den|d\.?|på|af|pr\.?|\p{L}{2,}(?:et|dt|gt|lagt|nt)|kom|gik|møde|orlov|ferie|fri|start|slut)\s$`,
  'iu',
);
const longestHappened = 24;
/** Hours of a night go down as well: `åbent 22-6`. */
const ofHours = latinPattern(
  String.raw`(?<!\p{L})(?:åbent?|åbner|lukket|\p{L}*vagt(?:en)?|arbejder|sover|sov|ro|stille|hjemme)(?:\s(?:er|fra|kl\.?|hver\p{L}*|nat|dag))*\s$`,
  'iu',
);
/** A line that begins with what may be a chapter, and what may be a day: `3.4 Tavshedspligt`, `14.3 9.30 mødt`. */
const lineBegins = /(?:^|\n)[ \t]*(?:[-*•#]+ )?$/;
const longestInset = 10;
/** So far behind one day another may stand that is told by it alone, in UTF-16 units. */
const longestBetween = 60;
const sentenceEnd = /[.!?]\s|\n/;

const day = { type: 'DATE', certainty: 'look', reason: 'context' } as const;

/** One of these each of them has; asked of a text once. */
const anyNumbers = /\d[.-]\d|\d \d\d \d/;

/**
 * Days that are told by their numbers and what stands around them, where a point, a hyphen or spaces part them: `jeg kan
 * 3.4 men ikke 10.4`, `sygemeldt 14-10`, `14 03 26 ringet`. Decimals have a comma and hours two digits of minutes, hours
 * and ages go up from the first to the second.
 * Reads the text as it is written, since a reading has no lines.
 */
export function looseDays(source: string): readonly Span[] {
  if (!anyNumbers.test(source)) return [];
  const text = latinText(source);
  const joined = matchesOf(text, twoNumbers).map((match) => pairIn(text, match));
  const pairs = joined.filter(
    (pair) => pair.isDay || joined.some((other) => isToldBy(text, pair, other)),
  );
  const spaced = matchesOf(text, threeNumbers)
    .map(({ index, 0: own }) => ({ start: index, end: index + own.length }))
    .filter(({ start, end }) => mayBeDay(text, start, end));
  return [...pairs, ...spaced].map(({ start, end }) => ({ ...day, start, end }));
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly sign: string | undefined;
  readonly mayBe: boolean;
  readonly isDay: boolean;
}

function pairIn(text: string, { index, groups, 0: own }: RegExpExecArray): Pair {
  const end = index + own.length;
  const around: Around = {
    before: text.slice(Math.max(0, index - longestAsked), index),
    behind: text.slice(end, end + 24),
  };
  const mayBe = mayBeDay(text, index, end);
  const numbers = [groups?.day ?? '', groups?.month ?? ''] as const;
  const isDay = mayBe && (groups?.sign === '.' ? isPointed : isGoingDown)(numbers, around);
  return { start: index, end, sign: groups?.sign, mayBe, isDay };
}

function mayBeDay(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestNumbered), start);
  return !isNumbered(before) && !measured.test(text.slice(end, end + 24));
}

/** `her 28-5 og igen 3-6`: the one says what the other is. */
function isToldBy(text: string, pair: Pair, other: Pair): boolean {
  if (pair === other || !pair.mayBe || !other.isDay || pair.sign !== '-' || other.sign !== '-')
    return false;
  const [first, second] = pair.start < other.start ? [pair, other] : [other, pair];
  const between = text.slice(first.end, second.start);
  return between.length <= longestBetween && !sentenceEnd.test(between);
}

interface Around {
  readonly before: string;
  readonly behind: string;
}
type Numbers = readonly [first: string, second: string];

const isLineBegun = ({ before }: Around) => lineBegins.test(before.slice(-longestInset));

function isPointed([first, second]: Numbers, around: Around): boolean {
  if (isCountedDay(around.behind)) return false;
  // A chapter has its heading behind it.
  if (isLineBegun(around) && /^\.? \p{Lu}/u.test(around.behind)) return false;
  if (second.length === 1) return second !== '5' || !isHalf(around);
  if (second.startsWith('0')) return false;
  return Number(first) > 24 || asked.test(around.before);
}

const isHalf = ({ before, behind }: Around) =>
  /(?:er|på|blev|bliver|til|har|fik) $/i.test(before) && !/^[.,;:!?)]|^ (?:kl|og|men)/.test(behind);

function isGoingDown(numbers: Numbers, around: Around): boolean {
  const [first, second] = [Number(numbers[0]), Number(numbers[1])];
  if (first <= second || ofHours.test(around.before)) return false;
  // Hours of a night: 22-6.
  if (first >= 13 && !(first >= 17 && first <= 24 && second >= 5 && second <= 10)) return true;
  if (isLineBegun(around)) return /^: ?\p{Ll}|^ (?:kl|\p{Ll})/u.test(around.behind);
  return happened.test(around.before.slice(-longestHappened));
}
