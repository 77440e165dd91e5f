import type { Span } from './finding.ts';

const hour = /^\d{1,2}\.\d{2}\.?$/;
/** An hour that is no day, at the beginning of a line: `13.25 ro på gangen`. */
const hourOfLine = /(?:^|\n)[ \t]*(?:[-*•] ?)?(?:[01]?\d|2[0-3])\.(?:1[3-9]|[2-5]\d|00)(?!\d|\.\d)/;
const lineStart = /(?:^|\n)[ \t]*(?:[-*•] ?)?$/;
/** So long at most is what a line has before its hour. */
const longestInset = 8;

/** Spans less those that read as a day and are the hour of a line: `14.10`, where the line before begins with `13.25`. */
export function withoutHours(source: string, spans: readonly Span[]): readonly Span[] {
  const isHour = ({ type, certainty, start, end }: Span) =>
    type === 'DATE' &&
    certainty === 'look' &&
    hour.test(source.slice(start, end)) &&
    lineStart.test(source.slice(Math.max(0, start - longestInset), start));
  if (!spans.some(isHour) || !hourOfLine.test(source)) return spans;
  return spans.filter((span) => !isHour(span));
}
