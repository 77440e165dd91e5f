import type { Line } from './line.ts';
import { parseMailDate } from './mail-date.ts';
import { firstNameIn, type NameLine, nameBefore, nameLineOf } from './name-line.ts';
import { isRule } from './separator-line.ts';
import { wordsOf } from './unit.ts';

/** What one person told, in a text that several people filled. */
export interface Section {
  /** Empty for what stands before the first name. */
  readonly author: string;
  /** `YYYY-MM-DD…`, or empty where the text does not say. */
  readonly at: string;
  readonly lines: readonly Line[];
}

/** What belongs to a name has at least this many words. */
const shortestText = 8;
/** A name at the top of a text of one author stands no lower than this. */
const lowestTop = 5;

/** `Fra <https://…>`, which OneNote puts below what was copied. */
const oneNoteSource = /^(?:fra|from|indsat fra|pasted from) <https?:[^>]*>$/i;

interface Named {
  readonly at: number;
  readonly name: NameLine;
}

/**
 * The sections of a document or note in which names stand above the texts, as headings, or below
 * them, as signatures. Null for a text without names.
 */
export function sectionsOf(lines: readonly Line[]): readonly Section[] | null {
  const said = lines.filter(({ text }) => !oneNoteSource.test(text));
  const named = namedLines(said);
  const day = dayAbove(said, named[0]?.at ?? 0);
  const below = named.filter(({ at, name }, index) =>
    hasText(said, at + 1, named[index + 1]?.at, name),
  );
  const above = named.filter(({ at }, index) =>
    hasText(said, (named[index - 1]?.at ?? -1) + 1, at),
  );
  const isSigned = above.length === named.length && !hasText(said, (named.at(-1)?.at ?? 0) + 1);
  if (isSigned && isEvident(above)) return signed(said, above, day);
  // A name with next to nothing below it still ends what stands above it.
  if (isEvident(below)) return headed(said, named, day);
  return ofOne(said, named, day);
}

/** Several people fill a text only where several are named, and most of them by more than a first name. */
function isEvident(named: readonly Named[]): boolean {
  const people = new Set(named.map(({ name }) => name.name));
  const sure = named.filter(({ name }) => name.isSure).length;
  return people.size >= 2 && sure * 2 >= named.length;
}

function headed(lines: readonly Line[], named: readonly Named[], day: string): readonly Section[] {
  const preface = lines.slice(0, named[0]?.at);
  const titles = named.map(({ at }, index) => titleAbove(lines, named[index - 1]?.at ?? -1, at));
  const sections = named.map(({ at, name }, index): Section => {
    const end = titles[index + 1] ?? named[index + 1]?.at;
    const title = lines.slice(titles[index] ?? at, at);
    const below = lines.slice(at + 1, end).filter(({ text }) => !isRule(text));
    const own = [...title, ...below];
    const line = lines[at];
    const first =
      name.rest === '' || line === undefined ? [] : [{ ...line, text: name.rest, markdown: null }];
    return { author: name.name, at: dayIn(own) || day, lines: withoutDay([...first, ...own]) };
  });
  const isText = wordsIn(preface) >= shortestText * 2;
  return isText ? [{ author: '', at: day, lines: preface }, ...sections] : sections;
}

/** A title has no more signs than this. */
const longestTitle = 60;

/** Where the title begins that stands by itself just above a name, below another person's text; null for none. */
function titleAbove(lines: readonly Line[], before: number, name: number): number | null {
  let at = name - 1;
  while (at > before && lines[at]?.text === '') at -= 1;
  const line = lines[at];
  if (before < 0 || line === undefined || at <= before + 1) return null;
  const isTitle =
    isHeading(line) ||
    (line.text.length <= longestTitle &&
      /^\p{Lu}/u.test(line.text) &&
      !/[.!?:;,…]["”»)]*$/.test(line.text) &&
      (lines[at - 1]?.text === '' || isRule(lines[at - 1]?.text ?? '')));
  return isTitle && !isRule(line.text) ? at : null;
}

function signed(lines: readonly Line[], named: readonly Named[], day: string): readonly Section[] {
  return named.map(({ at, name }, index) => ({
    author: name.name,
    at: day,
    lines: lines
      .slice(index === 0 ? 0 : (named[index - 1]?.at ?? 0) + 1, at)
      .filter(({ text }) => !isRule(text)),
  }));
}

/** A text of one author, named at its top or at its end. */
function ofOne(
  lines: readonly Line[],
  named: readonly Named[],
  day: string,
): readonly Section[] | null {
  const sure = named.filter(({ name }) => name.isSure);
  const top = sure.find(({ at }) => at < lowestTop && hasText(lines, at + 1));
  if (top !== undefined) {
    const before = lines.slice(0, top.at);
    const own = lines.slice(top.at + 1);
    const title = before.filter(({ text }) => text !== '' && !isDayLine(text));
    return [
      {
        author: top.name.name,
        at: day || dayIn(own),
        lines: withoutDay(title.length === 1 ? [...title, ...own] : own),
      },
    ];
  }
  const last = sure.at(-1);
  if (last === undefined || hasText(lines, last.at + 1, undefined, undefined, 1)) return null;
  return [{ author: last.name.name, at: day, lines: lines.slice(0, last.at) }];
}

/** Lines that stand by themselves and name somebody. */
function namedLines(lines: readonly Line[]): readonly Named[] {
  const top = lines.findIndex(({ text }) => text !== '');
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const isFirst =
      before === undefined || before.text === '' || isRule(before.text) || isHeading(line);
    const after = lines[at + 1];
    const isLast = after === undefined || after.text === '' || isRule(after.text);
    const isCell = isWholeCell(lines, at);
    const name =
      nameLineOf(line.text) ?? nameBefore(line.text) ?? (isCell ? firstNameIn(line.text) : null);
    // `Solgaardens historier` at the top is the title.
    const isTitle = at === top && name?.isSaid === false && !name.name.includes(' ');
    const isAlone = isFirst || name?.isSaid === true || (isLast && /^[-–—/]/.test(line.text));
    if (name === null || isTitle || !(isAlone || isCell)) return [];
    return [{ at, name: isCell ? { ...name, isSure: true } : name }];
  });
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

function isHeading({ markdown }: Line): boolean {
  return markdown !== null && (/^#{1,6} /.test(markdown) || /^\*\*.*\*\*$/.test(markdown));
}

function hasText(
  lines: readonly Line[],
  from: number,
  to?: number,
  name?: NameLine,
  least = shortestText,
): boolean {
  return wordsIn(lines.slice(from, to)) + wordsOf(name?.rest ?? '').length >= least;
}

function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

function isDayLine(text: string): boolean {
  return text.length < 45 && (/^\d{1,2}[.:]\d{2}$/.test(text) || parseMailDate(text) !== '');
}

/** The day that stands by itself in the first lines below a name. */
function dayIn(lines: readonly Line[]): string {
  const found = lines.slice(0, 3).find(({ text }) => isDayLine(text));
  return found === undefined ? '' : parseMailDate(found.text);
}

function withoutDay(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }, at) => at > 3 || !isDayLine(text));
}

function dayAbove(lines: readonly Line[], end: number): string {
  const found = lines
    .slice(0, Math.max(end, 0) + 4)
    .find(({ text }) => text.length < 45 && parseMailDate(text) !== '');
  return found === undefined ? '' : parseMailDate(found.text);
}
