import type { Finding, Span } from './finding.ts';
import { findAddresses } from './patterns/find-addresses.ts';
import { findAges } from './patterns/find-ages.ts';
import { findByLayout } from './patterns/find-by-layout.ts';
import { findCaseNumbers } from './patterns/find-case-numbers.ts';
import { findCpr } from './patterns/find-cpr.ts';
import { findDates } from './patterns/find-dates.ts';
import { findEmails } from './patterns/find-emails.ts';
import { findHandles } from './patterns/find-handles.ts';
import { findPhones } from './patterns/find-phones.ts';
import { findPlates } from './patterns/find-plates.ts';
import { findRareDetails } from './patterns/find-rare-details.ts';
import { findUrls } from './patterns/find-urls.ts';
import { searchedText } from './patterns/searched-text.ts';
import { isPlain, type LinkAddresses, type PlainReading, plainReading } from './plain-reading.ts';
import { resolveSpans } from './resolve-spans.ts';
import { suggestions } from './suggestions.ts';

/**
 * Everything that its form gives away, without any data: numbers, addresses, dates, ages, and cues of
 * rare details. The text is read as it is written and as Markdown shows it; offsets are always those
 * of the text as it is written. Findings come in the order of the text and without overlaps.
 */
export function findIdentifiers(text: string): readonly Finding[] {
  return findingsOf(text, spansByForm(text, readingOf(text, 'passed-over')));
}

/** Spans by form, in what is written, in what is shown, and in the addresses behind links. */
export function spansByForm(text: string, shown: PlainReading | null): readonly Span[] {
  const links = /[[%]/.test(text) ? readingOf(text, 'read') : null;
  // Where only line ends differ, what is shown holds all that is written.
  const isSameButBreaks = shown !== null && shown.text.length === text.length;
  return [
    ...findByLayout(text),
    ...(isSameButBreaks ? [] : byForm(text)),
    ...(shown === null ? [] : spansInSource(byForm(shown.text), shown)),
    ...(links === null ? [] : spansInSource(byForm(links.text), links)),
  ];
}

/** A text as it is shown, or null where that is how it is written. */
export function readingOf(text: string, addresses: LinkAddresses): PlainReading | null {
  if (isPlain(text)) return null;
  const reading = plainReading(text, addresses);
  return reading.text === text ? null : reading;
}

/** Spans of a reading, where they stand in its source. */
export function spansInSource(
  spans: readonly Span[],
  { starts, ends }: PlainReading,
): readonly Span[] {
  return spans.map((span) => ({
    ...span,
    start: starts[span.start] ?? 0,
    end: ends[span.end - 1] ?? span.end,
  }));
}

/** Spans as findings, in order and apart. */
export function findingsOf(text: string, spans: readonly Span[]): readonly Finding[] {
  return resolveSpans(spans, text).map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    suggestion: suggestions[span.type],
  }));
}

/** A letter that a scanner, or a hand, put for the digit it looks like: `6O14`, `1l 42`, `O2O2`, `4OO1`. */
const mistakenDigit =
  /(?<=\d(?:[ .-]?|[OoIl]))[OoIl](?=(?:[ .-]?|[OoIl])\d|[\s.,;)?]|$)|(?<=\d[OoIl]?-)[OoIl](?=[OoIl]?\d)|(?<![\p{L}\p{N}])[OoIl](?=\d[\dOoIl]\d)|(?<!\p{L})[OoIl](?=\d{2})/gu;

/** The text with digits for the letters that were mistaken for them, as long as the text itself. */
function withDigits(text: string): string {
  return text.replace(mistakenDigit, (letter) => (/o/i.test(letter) ? '0' : '1'));
}

function byForm(text: string): readonly Span[] {
  if (!/\d/.test(text)) return formsIn(text);
  const mended = withDigits(text);
  return mended === text ? formsIn(text) : [...formsIn(text), ...formsIn(mended)];
}

function formsIn(text: string): readonly Span[] {
  const searched = searchedText(text);
  return [
    ...findCpr(searched),
    ...findEmails(searched),
    ...findUrls(searched),
    ...findPhones(searched),
    ...findCaseNumbers(searched),
    ...findPlates(searched),
    ...findAddresses(searched),
    ...findHandles(searched),
    ...findDates(searched),
    ...findAges(searched),
    ...findRareDetails(searched),
  ];
}
