import type { Finding, Span } from './finding.ts';
import { findAddresses } from './patterns/find-addresses.ts';
import { findAges } from './patterns/find-ages.ts';
import { findByLayout } from './patterns/find-by-layout.ts';
import { findCaseNumbers } from './patterns/find-case-numbers.ts';
import { findCpr } from './patterns/find-cpr.ts';
import { findCprParts } from './patterns/find-cpr-parts.ts';
import { findDates } from './patterns/find-dates.ts';
import { findEmails } from './patterns/find-emails.ts';
import { findHandles } from './patterns/find-handles.ts';
import { findPhones } from './patterns/find-phones.ts';
import { findPlates } from './patterns/find-plates.ts';
import { findRareDetails } from './patterns/find-rare-details.ts';
import { findUrls } from './patterns/find-urls.ts';
import { looseDays } from './patterns/loose-days.ts';
import {
  type PartedText,
  type SearchedText,
  searchedParts,
  searchedText,
} from './patterns/searched-text.ts';
import { isPlain, type LinkAddresses, type PlainReading, plainReading } from './plain-reading.ts';
import { resolveSpans } from './resolve-spans.ts';
import { suggestions } from './suggestions.ts';
import { wholeThings } from './whole-things.ts';

/**
 * Everything that its form gives away, without any data: numbers, addresses, dates, ages, and cues of
 * rare details. The text is read as it is written and as Markdown shows it; offsets are always those
 * of the text as it is written. Findings come in the order of the text and without overlaps.
 */
export function findIdentifiers(text: string): readonly Finding[] {
  const [spans = []] = spansByForm([{ source: text, shown: readingOf(text, 'passed-over') }]);
  return findingsOf(text, spans);
}

/** A text as it is written, and as it is shown, or null where that is the same. */
interface WrittenText {
  readonly source: string;
  readonly shown: PlainReading | null;
  /** As it is shown and parted, where that was made. */
  readonly parted?: PartedText;
}

/** What is searched of a text, and the reading of it that this is; null for what is written. */
interface Search {
  readonly searched: SearchedText;
  readonly reading: PlainReading | null;
}

/** Each text's spans by form, in what is written, in what is shown, and in the addresses behind links. */
export function spansByForm(texts: readonly WrittenText[]): readonly (readonly Span[])[] {
  const searches = texts.map(searchesOf);
  const found = formsIn(searches.flat().map(({ searched }) => searched)).values();
  return texts.map(({ source }, index) => [
    ...findByLayout(source),
    ...looseDays(source),
    ...(searches[index] ?? []).flatMap(({ reading }) => {
      const spans = found.next().value ?? [];
      return reading === null ? spans : spansInSource(spans, reading);
    }),
  ]);
}

function searchesOf({ source, shown, parted }: WrittenText): readonly Search[] {
  const mayLink = source.includes('[') || source.includes('%');
  const links = mayLink ? readingOf(source, 'read') : null;
  // Where only line ends differ, what is shown holds all that is written.
  const isSameButBreaks = shown !== null && shown.text.length === source.length;
  return [
    ...(isSameButBreaks ? [] : searchesIn(source, null, shown === null ? parted : undefined)),
    ...(shown === null ? [] : searchesIn(shown.text, shown, parted)),
    ...(links === null ? [] : searchesIn(links.text, links)),
  ];
}

/** A text as it is shown, or null where that is how it is written. */
export function readingOf(text: string, addresses: LinkAddresses): PlainReading | null {
  return isPlain(text) ? null : plainReading(text, addresses);
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
function findingsOf(text: string, spans: readonly Span[]): readonly Finding[] {
  return findingsApart(text, resolveSpans(spans, text));
}

/** Spans that lie in the order of the text and apart, as findings. */
export function findingsApart(text: string, spans: readonly Span[]): readonly Finding[] {
  return wholeThings(spans, text).map((span) => ({
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

function searchesIn(
  text: string,
  reading: PlainReading | null,
  parted?: PartedText,
): readonly Search[] {
  if (!/\d/.test(text)) {
    const searched = parted === undefined ? searchedText(text) : searchedParts(parted);
    return [{ searched, reading }];
  }
  const mended = withDigits(text);
  const texts = mended === text ? [text] : [text, mended];
  return texts.map((each) => ({ searched: searchedText(each), reading }));
}

const finders: readonly ((searched: SearchedText) => readonly Span[])[] = [
  findCpr,
  findCprParts,
  findEmails,
  findUrls,
  findPhones,
  findCaseNumbers,
  findPlates,
  findAddresses,
  findHandles,
  findDates,
  findAges,
  findRareDetails,
];

/** Each text's spans. All texts are searched for one kind before the next: patterns are large when they are compiled. */
function formsIn(texts: readonly SearchedText[]): readonly (readonly Span[])[] {
  const spans = texts.map((): Span[] => []);
  for (const find of finders) {
    texts.forEach((searched, index) => {
      const own = spans[index];
      for (const span of find(searched)) own?.push(span);
    });
  }
  return spans;
}
