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

const dateOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?:[-*•] )?(?<it>(?<day>0[1-9]|[12]\d|3[01])-(?<month>0[1-9]|1[0-2]))(?=[:,]?\s|[ ]?[;|\t]|$)`,
  'dgu',
);

/**
 * `07-10 varmestuen` among lines that begin so: days. Hours are written the same way, but each line goes on where the
 * one before it ended (`08-10`, `10-12`), or ends later.
 */
export function datedLines(text: string): readonly Span[] {
  const lines = matchesOf(text, dateOfLine);
  const inOrder = lines.every(({ groups }, index) => {
    const before = lines[index - 1]?.groups;
    if (before === undefined) return true;
    const months = Number(groups?.month) - Number(before.month);
    if (months === 0) return true;
    return (months === 1 || months === -11) && Number(groups?.day) < Number(before.day);
  });
  if (lines.length < 2 || !inOrder) return [];
  return lines.flatMap(({ indices }): readonly Span[] => {
    const it = indices?.groups?.it;
    return it === undefined ? [] : [{ ...day, start: it[0], end: it[1] }];
  });
}
