import type { Certainty, FindingReason, FindingType, Span } from '../finding.ts';
import { compiledOnce } from './compiled.ts';
import type { LatinPattern } from './latin.ts';
import type { SearchedText } from './searched-text.ts';

/** What a pattern finds, and how sure it is. */
export interface Kind {
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/**
 * What must stand near a match for there to be one: plain and quick to look for. Without a trigger it
 * is the digits themselves.
 */
export interface Near {
  /** With the flag `g`. */
  readonly trigger?: LatinPattern;
  /** At least so many digits together. */
  readonly digits?: number;
  /** A kind of word, see `wordKind`, and signs, see `signBit`: one of either must be there. */
  readonly word?: number;
  readonly signs?: number;
  /** At least so many words that are part of a number: `tre`, `toogtyve`. */
  readonly spoken?: number;
  /** A match reaches no farther from what triggers it, in UTF-16 units. */
  readonly reach: number;
}

/** What is looked for, where, and what a match is; `isIt` tells a match from what only looks like one. */
export interface Search {
  readonly pattern: LatinPattern;
  readonly near: Near;
  readonly kind: Kind;
  readonly isIt?: (match: RegExpExecArray, text: string) => boolean;
}

/**
 * Forms of which each begins where a word does, as one pattern for the flag `i`. Said once in front,
 * and in plain letters, it spares a search most of its places.
 */
export function atWordStart(forms: readonly string[]): string {
  return `(?<![a-zæøå\\d])(?:${forms.join('|')})`;
}

/** Near a number of at least so many digits, however they are parted. */
export const nearDigits = (digits: number, word?: number): Near =>
  word === undefined ? { digits, reach: 90 } : { digits, word, reach: 90 };

/**
 * Each match of each pattern as a span: of its group `it` where it names one, else of the whole match.
 * A pattern needs the flags `g` and, for a group, `d`. Only the words around what triggers it are
 * searched, since most of a text holds nothing of the kind.
 */
export function spansOf(searched: SearchedText, searches: readonly Search[]): readonly Span[] {
  let spans: Span[] | undefined;
  let known: Map<Near, Windows> | undefined;
  for (const search of searches) {
    const { near } = search;
    if (!mayBeNear(searched, near)) continue;
    spans ??= [];
    known ??= new Map();
    const windows = known.get(near) ?? windowsOf(searched, near);
    known.set(near, windows);
    addSpans(spans, searched.text, windows, search);
  }
  return spans ?? none;
}

const none: readonly Span[] = [];

/** Whether a text has enough digits together, and such a word or sign: asked of its walk, so that nothing is searched. */
function mayBeNear(searched: SearchedText, { digits = 0, word, signs, spoken = 0 }: Near): boolean {
  if (digits > searched.mostDigits || spoken > searched.spoken) return false;
  if (word === undefined && signs === undefined) return true;
  return (searched.kinds & (word ?? 0)) !== 0 || (searched.signs & (signs ?? 0)) !== 0;
}

function addSpans(
  spans: Span[],
  text: string,
  windows: Windows,
  { pattern, kind, isIt }: Search,
): void {
  for (const [from, to] of windows) {
    const part = text.slice(from, to);
    for (const match of matchesOf(part, pattern)) {
      if (isIt?.(match, part) === false) continue;
      const [start, end] = match.indices?.groups?.it ?? [
        match.index,
        match.index + match[0].length,
      ];
      spans.push({ ...kind, start: from + start, end: from + end });
    }
  }
}

/** The places among some at which a pattern with the flag `y` matches. */
export function startsAt(
  text: string,
  pattern: LatinPattern,
  places: readonly number[],
): readonly number[] {
  if (places.length > 0) compiledOnce(pattern);
  return places.filter((place) => {
    pattern.lastIndex = place;
    return pattern.test(text);
  });
}

/**
 * Each match of a pattern with the flag `y` at one of some places as a span. They are in order, and a
 * place within a match is passed over, as a search through the text would.
 */
export function spansAt(
  text: string,
  pattern: LatinPattern,
  starts: readonly number[],
  kind: Kind,
  isIt: (match: RegExpExecArray) => boolean,
): readonly Span[] {
  if (starts.length > 0) compiledOnce(pattern);
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
  compiledOnce(pattern).lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    matches.push(match);
  }
  return matches;
}

type Windows = readonly (readonly [from: number, to: number])[];

/** The parts of a text around what triggers a search, from word to word, in order and apart. */
function windowsOf({ text, groups }: SearchedText, { trigger, digits = 0, reach }: Near): Windows {
  const windows: [number, number][] = [];
  const add = (from: number, to: number) => {
    const last = windows.at(-1);
    const end = wordEnd(text, to + reach);
    if (last !== undefined && from - reach <= last[1]) last[1] = Math.max(last[1], end);
    else windows.push([wordStart(text, from - reach), end]);
  };
  if (trigger === undefined) {
    for (const group of groups) if (group.digits >= digits) add(group.start, group.end);
    return windows;
  }
  compiledOnce(trigger).lastIndex = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    add(match.index, match.index + match[0].length);
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
