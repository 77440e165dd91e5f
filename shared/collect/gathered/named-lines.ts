import { wordCount } from '../parts/unit.ts';
import { colleagueOn } from '../people/colleague-line.ts';
import { isHouseName } from '../people/house-name.ts';
import {
  firstNameIn,
  isNameless,
  type NameLine,
  nameBefore,
  nameLineOf,
  signsOff,
} from '../people/name-line.ts';
import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';
import { parseMailDate } from '../thread/mail-date.ts';
import { isRule } from '../thread/separator-line.ts';

/** Where so many headings are whole names, a first name alone as a heading is one as well. */
const mostlyNames = 2;
/** What belongs to a name has at least this many words. */
export const shortestText = 8;
/** A title has no more signs than this. */
const longestTitle = 60;

/** A line of a text that says whose the text below it or above it is. */
export interface NamedLine {
  readonly at: number;
  readonly name: NameLine;
  /** Whether its text stands above it, as above a signature. */
  readonly isBelow: boolean;
}

/** The lines that stand by themselves and name somebody, each with where its text stands. */
export function namedLines(
  lines: readonly Line[],
  known: readonly string[] = [],
): readonly NamedLine[] {
  const named = linesWithNames(lines, known);
  const votes = named.map((one) => voteOf(lines, one.at));
  // Names stand above or below their texts through a whole document.
  const sum = votes.reduce((all, vote) => all + vote, 0);
  const isBelow = sum === 0 ? isSignedThroughout(lines, named) : sum < 0;
  return named.map(({ at, name }, index) => {
    const vote = votes[index] ?? 0;
    const isMarked = isSignatureMark(lines[at]?.text ?? '');
    if (name.rest !== '') return { at, name, isBelow: false };
    return { at, name, isBelow: isMarked && vote <= 0 ? true : vote >= 2 ? false : isBelow };
  });
}

interface Found {
  readonly at: number;
  readonly name: NameLine;
}

function linesWithNames(lines: readonly Line[], known: readonly string[]): readonly Found[] {
  const end = lines.findLastIndex(({ text }) => text !== '');
  const headings = lines.filter(isHeading);
  const areNames = headings.filter(({ text }) => nameLineOf(text) !== null).length >= mostlyNames;
  const all = lines.flatMap((_, at) => nameAt(lines, at, areNames, known) ?? []);
  const found = all.length > 1 ? all.filter((one) => !isHouseAtTop(lines, one)) : all;
  const close = found.filter(
    ({ at, isClose }) => isClose || isSignatureMark(lines[at]?.text ?? ''),
  );
  // One name that stands close to a text may be part of it; several, or the last line, are not.
  const isUsual = new Set(close.map(({ name }) => name.name)).size > 1;
  return found.filter(({ isClose, at }) => !isClose || isUsual || at === end);
}

/** `Fra Solgaarden` above texts that others sign is the title. */
function isHouseAtTop(lines: readonly Line[], { at, name }: Found): boolean {
  return isHouseName(name.name) && lines.findIndex(({ text }) => text !== '') === at;
}

/** The name that a line is; close to a text where it stands by itself on one side alone. */
function nameAt(
  lines: readonly Line[],
  at: number,
  areNames: boolean,
  known: readonly string[],
): (Found & { isClose: boolean }) | null {
  const line = lines[at];
  if (line === undefined || line.text === '') return null;
  if (isHeading(line) && isNameless(line.text)) return { at, name: nameless, isClose: false };
  const before = lines[at - 1];
  const isFirst =
    before === undefined || before.text === '' || isRule(before.text) || isHeading(line);
  const after = lines[at + 1];
  const isLast = after === undefined || after.text === '' || isRule(after.text);
  const isCell = isWholeCell(lines, at);
  const name =
    nameOfRow(line) ??
    colleagueOn(line.text, known) ??
    nameLineOf(line.text) ??
    nameBefore(line.text) ??
    (isCell || (areNames && isHeading(line)) ? firstNameIn(line.text) : null);
  if (name === null) return null;
  // `Solgaardens historier` at the top is the title.
  const isTop = lines.findIndex(({ text }) => text !== '') === at;
  if (isTop && !name.isSaid && !name.name.includes(' ')) return null;
  const isItem =
    name.rest !== '' && (line.label !== undefined || /^(?:[-–—•*·]|\d{1,2}[.)])\s/.test(line.text));
  if (isFirst || isItem || isCell || name.isSaid || (isLast && isSignatureMark(line.text))) {
    return { at, name: isCell ? { ...name, isSure: true } : name, isClose: false };
  }
  const isEnded = /[.!?…]["”’»)]*$/.test(before.text) || isTitleLine(before);
  return isLast && isEnded && name.isSure && name.rest === '' ? { at, name, isClose: true } : null;
}

/** The whole name in the first cell of a row whose other cells hold a text. */
function nameOfRow({ text, label = '' }: Line): NameLine | null {
  const name = personIn(label);
  const rest = text.slice(label.length).trim();
  const isTold = name !== '' && !isHouseName(name) && wordCount(rest) >= shortestText;
  return isTold ? { name, isSure: true, isSaid: false, rest } : null;
}

/** Somebody who would not be named. */
const nameless: NameLine = { name: '', isSure: true, isSaid: true, rest: '' };

/** `– Anna Holm`, `/Anna`, `(Anna Holm)`, `Hilsen Anna Holm`: how people sign what stands above. */
export function isSignatureMark(text: string): boolean {
  return /^[-–—/]|^\([^()]*\)$/.test(text) || signsOff(text);
}

/**
 * Where the text of a name stands, as the lines around it tell: above 0 below it, where the name
 * follows a title or begins something new; below 0 above it, where something new follows the name.
 */
function voteOf(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (line === undefined) return 0;
  if (isHeading(line) || /:\s*\S{0,3}$/.test(line.text)) return 2;
  const [before, after] = [lastText(lines, at - 1), nextText(lines, at + 1)];
  const isNew = before < 0 || isBreak(lines, before);
  const isEnd = after < 0 || isBreak(lines, after);
  if (isNew !== isEnd) return isNew ? 1 : -1;
  const isJoinedAbove = lines[at - 1]?.text !== '' && at > 0;
  const isJoinedBelow = lines[at + 1]?.text !== '' && at < lines.length - 1;
  if (isNew || isJoinedAbove === isJoinedBelow) return 0;
  return isJoinedBelow ? 1 : -1;
}

/** A heading, a rule or what looks like a title: something new begins or has ended there. */
function isBreak(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || isRule(line.text) || isHeading(line)) return true;
  return isTitleLine(line) && (lines[at - 1]?.text ?? '') === '';
}

function isSignedThroughout(lines: readonly Line[], named: readonly Found[]): boolean {
  const last = named.at(-1)?.at ?? 0;
  const isEach = named.every(
    ({ at }, index) => wordsIn(lines.slice((named[index - 1]?.at ?? -1) + 1, at)) >= shortestText,
  );
  return isEach && wordsIn(lines.slice(last + 1)) < shortestText;
}

/** Whether a line is all that a cell of a table holds. */
function isWholeCell(lines: readonly Line[], at: number): boolean {
  const cell = lines[at]?.cell;
  const isSame = (line: Line) => line.text !== '' && line.cell === cell;
  return (
    cell !== undefined &&
    !lines.slice(Math.max(0, at - 2), at).some(isSame) &&
    !lines.slice(at + 1, at + 3).some(isSame)
  );
}

/** Whether html drew a line as a heading, or as a line in bold. */
export function isHeading({ markdown }: Line): boolean {
  return markdown !== null && (/^#{1,6} /.test(markdown) || /^\*\*.*\*\*$/.test(markdown));
}

/** Whether a line could be a title: short, with a capital and without a mark at its end. */
export function isTitleLine({ text }: Line): boolean {
  return (
    text.length <= longestTitle &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?:;,…]["”’»)]*$/.test(text) &&
    parseMailDate(text) === ''
  );
}

/** How many words lines hold. */
export function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function lastText(lines: readonly Line[], from: number): number {
  let at = from;
  while (at >= 0 && lines[at]?.text === '') at -= 1;
  return at;
}

function nextText(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.text !== '') return at;
  return -1;
}
