import type { Certainty, FindingReason, FindingType, Span } from '../finding.ts';

/** What a pattern finds, and how sure it is. */
export interface Kind {
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/** What must stand near a match for there to be one: plain and quick to look for. */
export interface Near {
  /** With the flag `g`. */
  readonly trigger: RegExp;
  /** A match reaches no farther from what triggers it, in UTF-16 units. */
  readonly reach: number;
}

/**
 * Forms of which each begins where a word does, as one pattern for the flag `i`. Said once in front,
 * and in plain letters, it spares a search most of its places.
 */
export function atWordStart(forms: readonly string[]): string {
  return `(?<![a-zæøå\\d])(?:${forms.join('|')})`;
}

/** Most of what is looked for has a digit in it. */
export const nearDigits: Near = { trigger: /\d+/g, reach: 90 };

/** A number of at least three digits, however they are parted. */
export const nearLongNumbers: Near = {
  trigger: /\d(?:[^\s\d]*[ \u00a0]?[^\s\d]*\d){2}/g,
  reach: 90,
};

/**
 * Each match of a pattern as a span: of its group `it` where it names one, else of the whole match.
 * The pattern needs the flags `g` and, for a group, `d`. Only the words around what triggers it are
 * searched, since most of a text holds nothing of the kind.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  near: Near,
  kind: Kind,
  isIt: (match: RegExpExecArray, text: string) => boolean = () => true,
): readonly Span[] {
  const spans: Span[] = [];
  for (const [from, to] of windowsOf(text, near)) {
    const part = text.slice(from, to);
    for (const match of matchesOf(part, pattern)) {
      if (!isIt(match, part)) continue;
      const [start, end] = match.indices?.groups?.it ?? [
        match.index,
        match.index + match[0].length,
      ];
      spans.push({ ...kind, start: from + start, end: from + end });
    }
  }
  return spans;
}

/** Where a pattern with the flag `g` matches, in UTF-16 units. */
export function startsOf(text: string, pattern: RegExp): readonly number[] {
  return matchesOf(text, pattern).map(({ index }) => index);
}

/**
 * Each match of a pattern with the flag `y` at one of some places as a span. They are in order, and a
 * place within a match is passed over, as a search through the text would.
 */
export function spansAt(
  text: string,
  pattern: RegExp,
  starts: readonly number[],
  kind: Kind,
  isIt: (match: RegExpExecArray) => boolean,
): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = start + match[0].length;
    if (isIt(match)) spans.push({ ...kind, start, end });
  }
  return spans;
}

/**
 * All matches of a pattern with the flag `g`. Not by `matchAll`, which compiles a copy of the pattern
 * at each call: that took most of the time.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    matches.push(match);
  }
  return matches;
}

/** The parts of a text around what triggers a search, from word to word, in order and apart. */
function windowsOf(text: string, { trigger, reach }: Near): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const match of matchesOf(text, trigger)) {
    const start = match.index;
    const last = windows.at(-1);
    const end = wordEnd(text, start + match[0].length + reach);
    if (last !== undefined && start - reach <= last[1]) last[1] = Math.max(last[1], end);
    else windows.push([wordStart(text, start - reach), end]);
  }
  return windows;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? 0 : space;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}
