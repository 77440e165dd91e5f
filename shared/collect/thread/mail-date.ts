import { remember } from './remember.ts';

const months = [
  /^jan/i,
  /^feb/i,
  /^mar|^mär/i,
  /^apr/i,
  /^ma[jyi]/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^o[kc]t/i,
  /^nov/i,
  /^de[cz]/i,
] as const;
const monthWord =
  '(?:jan|feb|mar|mär|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)\\p{L}{0,7}';

const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const dayNamed = new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${monthWord})\\.?,?\\s*(\\d{4})`, 'iu');
const monthNamed = new RegExp(
  `(?<!\\p{L})(${monthWord})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`,
  'iu',
);
/** `3.3.2025`, `03-03-25`; Evolution writes `03 03 2025`. */
const numeric = /(?<!\d)(\d{1,2})([./-]|(?<=\d{2}) (?=\d{2} \d{4}))(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const clock = /(?<!\d)(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*([ap])\.?\s?m\.?(?!\p{L}))?(?!\d)/iu;
const zoned =
  /\d{1,2}\s+\p{L}{3,}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|GMT|UTC)|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/u;

/**
 * A moment as a mail's header or an attribution says it, as `YYYY-MM-DDTHH:MM` in Danish time, or
 * `YYYY-MM-DD` where no time stands; empty where the text holds no date. `03-10-2016` is read as
 * Danes write it unless `monthFirst` says that the text is American, or only that makes a date.
 */
export function parseMailDate(text: string, monthFirst = false): string {
  return monthFirst ? readDate(text, true) : readDanishDate(text);
}

const readDanishDate = remember((text) => readDate(text, false), 5_000);

function readDate(text: string, monthFirst: boolean): string {
  const withZone = zoned.exec(text)?.[0];
  if (withZone !== undefined) {
    const moment = danishTime(new Date(withZone));
    if (moment !== '') return moment;
  }
  const found = findDay(text, monthFirst);
  if (found === null) return '';
  const rest = text.slice(found.end);
  const time = clock.exec(rest) ?? clock.exec(text.slice(0, found.start));
  return time === null ? found.day : `${found.day}T${hours(time)}:${time[2]}`;
}

interface FoundDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

function findDay(text: string, monthFirst: boolean): FoundDay | null {
  const inIso = iso.exec(text);
  if (inIso !== null) return dayOf(inIso, Number(inIso[1]), Number(inIso[2]), Number(inIso[3]));
  const byDay = dayNamed.exec(text);
  if (byDay !== null) return dayOf(byDay, Number(byDay[3]), monthOf(byDay[2]), Number(byDay[1]));
  const byMonth = monthNamed.exec(text);
  if (byMonth !== null) {
    return dayOf(byMonth, Number(byMonth[3]), monthOf(byMonth[1]), Number(byMonth[2]));
  }
  const digits = numeric.exec(text);
  if (digits === null) return null;
  const [first, second] = [Number(digits[1]), Number(digits[3])];
  const year = Number(digits[4]) + (digits[4]?.length === 2 ? 2000 : 0);
  const american = second > 12 || (monthFirst && digits[2] === '/' && first <= 12);
  return american ? dayOf(digits, year, first, second) : dayOf(digits, year, second, first);
}

function monthOf(word = ''): number {
  return months.findIndex((month) => month.test(word)) + 1;
}

function dayOf(match: RegExpExecArray, year: number, month: number, day: number): FoundDay | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    day: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    start: match.index,
    end: match.index + match[0].length,
  };
}

function hours(time: RegExpExecArray): string {
  const hour = Number(time[1]);
  const half = time[3]?.toLowerCase();
  if (half === 'p' && hour < 12) return twoDigits(hour + 12);
  return twoDigits(half === 'a' && hour === 12 ? 0 : hour);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const denmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as `YYYY-MM-DDTHH:MM` on a Danish clock; empty for what is no moment. */
export function danishTime(moment: Date): string {
  const time = moment.getTime();
  if (Number.isNaN(time)) return '';
  const ahead = aheadOn(Math.floor(time / day));
  return ahead === null ? formatted(moment) : new Date(time + ahead).toISOString().slice(0, 16);
}

const day = 24 * 60 * 60 * 1000;
/** Before, clocks were not apart by whole minutes; a year later has five digits. */
const [firstYear, lastYear] = [1900, 9998];
const mostDays = 5_000;
const knownDays = new Map<number, number | null>();

/** How far Danish clocks are ahead on a day of UTC, in milliseconds; null where they are changed on it. */
function aheadOn(number: number): number | null {
  const known = knownDays.get(number);
  if (known !== undefined) return known;
  if (knownDays.size >= mostDays) knownDays.clear();
  const [start, end] = [new Date(number * day), new Date((number + 1) * day - 60_000)];
  const year = start.getUTCFullYear();
  const isUsual = year >= firstYear && year <= lastYear && aheadAt(start) === aheadAt(end);
  const ahead = isUsual ? aheadAt(start) : null;
  knownDays.set(number, ahead);
  return ahead;
}

function aheadAt(moment: Date): number {
  return Date.parse(`${formatted(moment)}Z`) - moment.getTime();
}

function formatted(moment: Date): string {
  return denmark.format(moment).replace(' ', 'T');
}
