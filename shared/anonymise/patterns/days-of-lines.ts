import type { Span } from '../finding.ts';
import { isCountedDay } from './counted-days.ts';
import { latinPattern } from './latin.ts';
import { matchesOf } from './spans-of.ts';

const day = { type: 'DATE', certainty: 'look', reason: 'context' } as const;

const dayOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?<it>[1-9]|[12]\d|3[01])\.:? (?=\p{L})`,
  'dgu',
);

/** `21. fundet hos morfar`: a day, where no list counts up to it. */
export function daysOfLog(text: string): readonly Span[] {
  const items = matchesOf(text, dayOfLine).map((match) => ({
    day: Number(match.groups?.it),
    end: match.index + match[0].length,
    start: match.indices?.groups?.it?.[0] ?? match.index,
  }));
  const days = new Set(items.map((item) => item.day));
  return items
    .filter(
      (item) => item.day > 1 && !days.has(item.day - 1) && !isCountedDay(text.slice(item.end - 1)),
    )
    .map(({ start, end }) => ({ ...day, start, end: end - 1 }));
}

const dayOfMonth = '0[1-9]|[12]\\d|3[01]';
const monthOfYear = '0[1-9]|1[0-2]';
const dateOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?:[-*•] )?(?<it>(?<day>${dayOfMonth})-(?<month>${monthOfYear}))(?=[:,]?\s|[ ]?[;|\t]|$)`,
  'dgu',
);
const dottedDateOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?:[-*•] )?(?<it>(?<day>[1-9]|${dayOfMonth})\.(?<month>[1-9]|${monthOfYear}))(?=:?\s\p{L})`,
  'dgu',
);

/**
 * `07-10 varmestuen` among lines that begin so: days. Hours are written the same way, but each line goes on where the
 * one before it ended (`08-10`, `10-12`), or ends later.
 */
export function datedLines(text: string): readonly Span[] {
  const lines = matchesOf(text, dateOfLine);
  return areInOrder(lines) ? lines.flatMap(dayAt) : [];
}

/** The same with a dot, `5.2 ringede`; chapters are numbered so too, but none of them is left out. */
export function dottedLines(text: string): readonly Span[] {
  const lines = matchesOf(text, dottedDateOfLine);
  const isOneLeftOut = lines.some(({ groups }, index) => {
    const before = lines[index - 1]?.groups;
    return before !== undefined && Number(groups?.day) - Number(before.day) > 1;
  });
  const areLater = lines.every(({ groups }, index) => {
    const before = lines[index - 1]?.groups;
    return before === undefined || dayOfYear(groups) >= dayOfYear(before);
  });
  return isOneLeftOut && areLater ? lines.flatMap(dayAt) : [];
}

/** Nearly: only which of two comes first is asked. */
const dayOfYear = (groups: Readonly<Record<string, string>> | undefined) =>
  31 * Number(groups?.month) + Number(groups?.day);

const runOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?:[-*•] )?(?<it>(?<day>${dayOfMonth})(?<month>${monthOfYear}))(?=[:,]?\s(?!(?:kr|stk|børn|personer)(?!\p{L}))\p{L})`,
  'dgu',
);

/** `0304 ringet`, `0704 svar`: lines that begin with a day and its month in one number, each no earlier than the one before. */
export function datesInRuns(text: string): readonly Span[] {
  const lines = matchesOf(text, runOfLine);
  return areInOrder(lines) && areLater(lines) ? lines.flatMap(dayAt) : [];
}

const areLater = (lines: readonly RegExpExecArray[]) =>
  lines.every(({ groups }, index) => {
    const before = lines[index - 1]?.groups;
    if (before === undefined) return true;
    return groups?.month !== before.month || Number(groups?.day) >= Number(before.day);
  });

function areInOrder(lines: readonly RegExpExecArray[]): boolean {
  const inOrder = lines.every(({ groups }, index) => {
    const before = lines[index - 1]?.groups;
    if (before === undefined) return true;
    const months = Number(groups?.month) - Number(before.month);
    if (months === 0) return true;
    return (months === 1 || months === -11) && Number(groups?.day) < Number(before.day);
  });
  return inOrder && lines.length > 1;
}

function dayAt({ indices }: RegExpExecArray): readonly Span[] {
  const it = indices?.groups?.it;
  return it === undefined ? [] : [{ ...day, start: it[0], end: it[1] }];
}
