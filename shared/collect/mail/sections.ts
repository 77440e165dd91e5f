import type { Line } from './line.ts';
import { parseMailDate } from './mail-date.ts';
import { bylineIn, personIn } from './person-line.ts';
import { wordsOf } from './unit.ts';

/** What one person told, in a text that several people filled. */
export interface Section {
  readonly author: string;
  /** `YYYY-MM-DD…`, or empty where the text does not say. */
  readonly at: string;
  readonly lines: readonly Line[];
}

/** Below a name stand at least this many words. */
const shortestText = 8;

/** `Fra <https://…>`, which OneNote puts below what was copied. */
const oneNoteSource = /^(?:fra|from|indsat fra|pasted from) <https?:[^>]*>$/i;

/**
 * The sections of a document or note in which names stand as headings, each with that person's text
 * below, or of one that a byline gives to somebody. Null for a text without names.
 */
export function sectionsOf(lines: readonly Line[]): readonly Section[] | null {
  const said = lines.filter(({ text }) => !oneNoteSource.test(text));
  const starts = said.flatMap((line, at) => {
    const isHead = at === 0 || said[at - 1]?.text === '' || isHeading(line);
    const author = isHead ? personIn(headingText(line)) : '';
    return author !== '' && wordsBelow(said, at + 1) >= shortestText ? [{ at, author }] : [];
  });
  const day = dayAbove(said, starts[0]?.at ?? 0);
  if (starts.length >= 2) {
    return starts.map(({ at, author }, index) => ({
      author,
      at: day,
      lines: said.slice(at + 1, starts[index + 1]?.at),
    }));
  }
  const signed = signedSections(said, day);
  if (signed !== null) return signed;
  const only = starts[0];
  if (only !== undefined && only.at < 5) {
    return [{ author: only.author, at: day, lines: said.slice(only.at + 1) }];
  }
  const byline = said.findIndex(({ text }, at) => at < 8 && bylineIn(text) !== '');
  if (byline < 0) return null;
  const text = said[byline]?.text ?? '';
  return [
    {
      author: bylineIn(text),
      at: dayAbove(said, byline + 4),
      lines: said.slice(byline + 1).filter(({ text: line }, at) => at > 3 || !isDayLine(line)),
    },
  ];
}

/** Texts with the name below each, after a dash or a stroke. */
function signedSections(lines: readonly Line[], day: string): readonly Section[] | null {
  const ends = lines.flatMap(({ text }, at) => {
    const author = /^[-–—/]\s*\p{Lu}/u.test(text) ? personIn(text.replace(/^[-–—/]\s*/, '')) : '';
    return author === '' ? [] : [{ at, author }];
  });
  if (ends.length < 2) return null;
  return ends.map(({ at, author }, index) => ({
    author,
    at: day,
    lines: lines.slice(index === 0 ? 0 : (ends[index - 1]?.at ?? 0) + 1, at),
  }));
}

function isHeading({ markdown }: Line): boolean {
  return markdown !== null && (/^#{1,6} /.test(markdown) || /^\*\*.*\*\*$/.test(markdown));
}

function headingText({ text }: Line): string {
  return text.replace(/^#+\s*/, '');
}

function wordsBelow(lines: readonly Line[], from: number): number {
  let words = 0;
  for (let at = from; at < lines.length && at < from + 4; at += 1) {
    words += wordsOf(lines[at]?.text ?? '').length;
  }
  return words;
}

function isDayLine(text: string): boolean {
  return text.length < 45 && (/^\d{1,2}[.:]\d{2}$/.test(text) || parseMailDate(text) !== '');
}

function dayAbove(lines: readonly Line[], end: number): string {
  const found = lines
    .slice(0, Math.max(end, 0))
    .find(({ text }) => text.length < 45 && parseMailDate(text) !== '');
  return found === undefined ? '' : parseMailDate(found.text);
}
