import { onOneLine } from '../groups/finding-group.ts';
import { monthNames, readDate } from './read-date.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { seedOf } from './seed-of.ts';

const day = 24 * 60 * 60 * 1000;
/** Whole weeks, so that a Monday stays one: from three to ten, forth or back. */
const weeks = { least: 3, span: 8 } as const;

/** By how many days the dates of a story are moved: the same for all of them. */
export function dateOffset(seed: string): number {
  const number = seedOf(`dates of ${seed}`);
  const count = weeks.least + (number % weeks.span);
  return 7 * ((number >>> 8) % 2 === 0 ? count : -count);
}

/**
 * A date some days earlier or later, in the form it is written in. Null for one that does not say day and month:
 * that one becomes its season.
 */
export function moveDate({ forms }: Pick<WrittenThing, 'forms'>, seed: string): Worded | null {
  const days = dateOffset(seed);
  const words = forms.flatMap((from) => {
    const to = movedForm(from, days);
    return to === null ? [] : [{ from, to }];
  });
  if (words.length < forms.length) return null;
  return { words, wordingOf: ({ form }) => ({ to: movedForm(form, days) ?? form }) };
}

function movedForm(form: string, days: number): string | null {
  const text = onOneLine(form);
  const { day: number, month, year } = readDate(text);
  // `0304` has no place where one ends and the other begins.
  if (number === null || month === null || /^\d{4}$/.test(text)) return null;
  // Without a year it is moved as in one that is no leap year.
  const was = Date.UTC(year ?? 2023, month - 1, number);
  const now = new Date(was + days * day);
  const name = monthNames[month - 1] ?? '';
  const next = {
    day: now.getUTCDate(),
    month: now.getUTCMonth() + 1,
    year: now.getUTCFullYear(),
  };
  const digits = [...text.matchAll(/\d+/gu)].map(([match]) => match);
  const isWords = new RegExp(name.slice(0, 3), 'iu').test(text);
  const isYearFirst = (digits[0]?.length ?? 0) === 4;
  const order = isWords
    ? [next.day, next.year]
    : isYearFirst
      ? [next.year, next.month, next.day]
      : [next.day, next.month, next.year];
  // `1. og 2. maj` says two days, and only one of them was read.
  if (digits.length > order.length - (year === null ? 1 : 0)) return null;
  const isPadded = digits.some((one) => one.startsWith('0'));
  let at = -1;
  const renumbered = text.replace(/\d+/gu, (match) => {
    at += 1;
    return inLength(order[at] ?? 0, match, isPadded);
  });
  if (!isWords) return renumbered;
  const month3 = monthNames[next.month - 1] ?? '';
  return renumbered.replace(
    new RegExp(String.raw`(?<!\p{L})${name.slice(0, 3)}\p{L}*`, 'iu'),
    (match) => (match.length < name.length ? month3.slice(0, 3) : month3),
  );
}

/** @param isPadded whether the date writes `05` for the fifth. */
function inLength(number: number, model: string, isPadded: boolean): string {
  if (model.length === 4) return String(number);
  if (number > 99) return String(number % 100).padStart(2, '0');
  return isPadded ? String(number).padStart(2, '0') : String(number);
}
