import { wordCount, wordsOf } from '../parts/unit.ts';
import { ownOn } from '../people/colleague-line.ts';
import { isKnownFirstName } from '../people/given-name.ts';
import { isAgain } from '../people/name-line.ts';
import { isOccupation } from '../people/occupation.ts';
import { introducedBy } from '../teller/introduced.ts';
import { nextTeller } from '../teller/next-teller.ts';
import type { Line } from '../thread/line.ts';
import { parseMailDate } from '../thread/mail-date.ts';
import { isRule } from '../thread/separator-line.ts';
import { withNamesOfContents } from './contents.ts';
import { countedHeads, framedTexts } from './frames.ts';
import {
  isHeading,
  isSignatureMark,
  isTitleLine,
  type NamedLine,
  namedLines,
  shortestText,
  wordsIn,
} from './named-lines.ts';
import { withNamesApart } from './names-apart.ts';
import { withWholeNames } from './participants.ts';
import { withoutQuotes } from './without-quotes.ts';

/** What one person told, in a text that several people filled. */
export interface Section {
  /** Empty for what stands before the first name, and for who would not be named. */
  readonly author: string;
  /** `YYYY-MM-DD…`, or empty where the text does not say. */
  readonly at: string;
  readonly lines: readonly Line[];
  /** Whether it says that there shall be no name: then it is nobody's, whoever sent it. */
  readonly isNameless?: boolean;
  /** Who may have told it, likeliest first, where the first is hardly likelier than another. */
  readonly tellers?: readonly string[];
  /** Whether it is nobody's and too short for a text: a word before the first name, or between two. */
  readonly isAside?: boolean;
}

/** How many people are named at texts. */
export function peopleIn(sections: readonly Section[]): number {
  return new Set(sections.flatMap(({ author }) => (author === '' ? [] : [author]))).size;
}

/** What stands before the first name is somebody's text from so many words on. */
const shortestPreface = shortestText * 2;
/** A name at the top of a text of one author stands no lower than this. */
const lowestTop = 5;

/** `Fra <https://…>` and `Oprettet med OneNote.`, which OneNote puts below what was copied. */
const oneNoteSource =
  /^(?:(?:fra|from|indsat fra|pasted from) <https?:[^>]*>|(?:oprettet|sendt|created|sent) (?:med|fra|with|from|using) (?:microsoft )?onenote(?: (?:til|for|på) .{2,30})?\.?)$/i;

/**
 * The sections of a document or note in which names stand above the texts, as headings, or below
 * them, as signatures. Null for a text without names. By the whole names that are `known` a first name
 * alone is told.
 */
export function sectionsOf(
  lines: readonly Line[],
  known: readonly string[] = [],
): readonly Section[] | null {
  const own = lines.filter(({ text }) => !oneNoteSource.test(text));
  const said = withNamesApart(withNamesOfContents(withWholeNames(own)));
  const named = withoutTitles(said, namedLines(said));
  const day = dayAbove(said, named[0]?.at ?? 0);
  // A name with next to nothing beside it still ends what stands above it.
  const telling = named.filter((one, at) => hasOwnText(said, named, one, at));
  const isMany =
    isEvident(telling) || isSignedEach(said, telling) || isCalledEach(said, telling, known);
  if (isMany) return ofMany(said, named, day);
  return ofColleagues(said, known, day) ?? ofOne(said, named, day) ?? pageOf(said);
}

/**
 * The texts of a document that parts them by heads that count or by lines, each its teller's who says in
 * it by name who tells. Null for one text.
 */
export function framedSections(lines: readonly Line[]): readonly Section[] | null {
  const parts = framedTexts(lines, (text) => introducedBy(text, []) !== '');
  return (
    parts?.map((part, at): Section => {
      const first = part.find(({ text }) => text !== '')?.text ?? '';
      return {
        author: introducedBy(first, []),
        at: '',
        lines: part,
        ...(wordsIn(part) < (at === 0 ? shortestPreface : shortestText) ? { isAside: true } : {}),
      };
    }) ?? null
  );
}

/**
 * The names without those of whom the texts below tell: “Gamle Frants” above a text about Frants is
 * its title. Words such as “fortalt af” say whose a text is, and a name below it signs it.
 */
function withoutTitles(lines: readonly Line[], named: readonly NamedLine[]): readonly NamedLine[] {
  const heads = named.filter(({ name, isBelow }) => !isBelow && !name.isSaid && name.name !== '');
  const ends = new Map(named.map(({ at }, index) => [at, named[index + 1]?.at]));
  const titles = heads.filter(({ at, name }) => {
    const end = ends.get(at);
    return speaksOf(lines.slice(at + 1, end), name.name);
  });
  const told = new Set(heads);
  // Somebody may be called by name in a story of one's own.
  return titles.length * 2 <= heads.length ? named : named.filter((one) => !told.has(one));
}

/** Whether a text speaks of somebody by a part of the name; a short last line may sign it. */
export function speaksOf(lines: readonly Line[], name: string): boolean {
  const last = lines.findLast(({ text }) => text !== '');
  const told = lines.filter((line) => line !== last || !isTitleLine(line));
  const said = new Set(told.flatMap(({ text }) => wordsOf(text)));
  const parts = wordsOf(name).filter((part) => part.length > 2);
  return parts.some((part) => said.has(part) || said.has(`${part}s`));
}

/** Several people fill a text only where several are named, and most of them by more than a first name. */
function isEvident(named: readonly NamedLine[]): boolean {
  const people = new Set(named.map(({ name }) => name.name));
  const sure = new Set(named.flatMap(({ name }) => (name.isSure ? [name.name] : [])));
  return people.size >= 2 && sure.size * 2 >= people.size;
}

/** Whether first names sign texts, each with the same mark before it: `– Anna`, `/Bo`. */
function isSignedEach(lines: readonly Line[], named: readonly NamedLine[]): boolean {
  const marks = new Set(named.map(({ at }) => lines[at]?.text.charAt(0) ?? ''));
  const people = new Set(named.map(({ name }) => name.name));
  return (
    people.size >= 2 &&
    marks.size === 1 &&
    named.every(({ at, isBelow }) => isBelow && isSignatureMark(lines[at]?.text ?? ''))
  );
}

/** A text below a first name alone is no shorter; what people of a story say to each other mostly is. */
const shortestCalled = 20;

/** Whether first names of which people are called, and nothing else, stand above texts of some length. */
function isCalledEach(
  lines: readonly Line[],
  named: readonly NamedLine[],
  known: readonly string[],
): boolean {
  const people = new Set(named.map(({ name }) => name.name));
  return (
    people.size >= 2 &&
    people.size === named.filter(({ at }) => !isAgain(lines[at]?.text ?? '')).length &&
    named.every(
      ({ at, name, isBelow }, index) =>
        !isBelow &&
        (name.isSure || known.includes(name.name) || isKnownFirstName(name.name, known)) &&
        wordsIn(lines.slice(at + 1, named[index + 1]?.at)) + wordsOf(name.rest).length >=
          shortestCalled,
    )
  );
}

/** What somebody in a story says, or what is said to whom is named: “Anna: tak for din om suppen”. */
const isSpoken =
  /^["“”„»«]|^[–-]\s|^tak(?!\p{L})|^(?:[^.!?]*\s)?(?:du|dig|din|dit|dine)(?!\p{L})/iu;

/**
 * The texts of people of the heap, each named above a text of some length that speaks of none of
 * them. Null where fewer than two of them are named, or one twice, as in a talk between them.
 */
function ofColleagues(
  lines: readonly Line[],
  known: readonly string[],
  day: string,
): readonly Section[] | null {
  if (known.length === 0) return null;
  const found = namedLines(lines, known).filter(({ name }) => known.includes(name.name));
  const end = ownSignature(lines, found);
  const own = lines.slice(0, end);
  const named = found.filter((one, at) => one.at < end && hasOwnText(own, found, one, at));
  const isTheirs = named.every((one, index) => {
    const below = own.slice(one.at + 1, named[index + 1]?.at);
    const [first = ''] = [one.name.rest, ...below.map(({ text }) => text)].filter(Boolean);
    const line = own[one.at];
    const told = line === undefined ? below : [{ ...line, text: one.name.rest }, ...below];
    return !isSpoken.test(first) && !named.some(({ name }) => speaksOf(told, name.name));
  });
  return isTheirs && isCalledEach(own, named, known) ? ofMany(own, named, day) : null;
}

/** Where whoever gathered texts that stand below names signs at their end. */
function ownSignature(lines: readonly Line[], named: readonly NamedLine[]): number {
  const last = named.at(-1);
  if (last === undefined || last.name.rest !== '') return lines.length;
  const isEnd = lines.slice(last.at + 1).every(({ text }) => text === '');
  const isOthers = named.slice(0, -1).every(({ isBelow }) => !isBelow);
  return isEnd && isOthers ? last.at : lines.length;
}

function hasOwnText(
  lines: readonly Line[],
  named: readonly NamedLine[],
  { at, name, isBelow }: NamedLine,
  index: number,
): boolean {
  const beside = isBelow
    ? lines.slice((named[index - 1]?.at ?? -1) + 1, at)
    : lines.slice(at + 1, named[index + 1]?.at);
  return wordsIn(beside) + wordCount(name.rest) >= shortestText;
}

/** What is put together while the names are gone through. */
interface OpenSection {
  author: string;
  /** Whether words such as “fortalt af” say whose it is, so that no signature changes it. */
  readonly isSaid: boolean;
  isNamed: boolean;
  readonly lines: Line[];
}

function ofMany(
  lines: readonly Line[],
  named: readonly NamedLine[],
  day: string,
): readonly Section[] {
  const sections: OpenSection[] = [];
  let open: OpenSection = { author: '', isSaid: false, isNamed: false, lines: [] };
  const begin = (author: string, isSaid: boolean, isNamed: boolean, first: readonly Line[]) => {
    sections.push(open);
    open = { author, isSaid, isNamed, lines: [...first] };
  };
  const names = new Map(named.map((one) => [one.at, one]));
  const frames = new Set([...frameHeadings(lines, named), ...countedHeads(lines)]);
  const titles = titlesAbove(lines, named);
  for (const [at, line] of lines.entries()) {
    const one = names.get(at);
    if (one === undefined) {
      const own = open.isNamed ? ownOn(line.text) : null;
      const isOwn = own !== null || (open.isNamed && nextTeller(line.text) === '');
      if (titles.has(at) || frames.has(at) || isOwn) begin('', false, false, []);
      const isOfName = names.get(at - 1)?.isBelow === false && isOccupation(line.text);
      if (own !== null) open.lines.push({ ...line, text: own, markdown: null });
      else if (!isRule(line.text) && !isOfName) open.lines.push(line);
    } else if (one.isBelow) {
      if (!open.isSaid) open.author = one.name.name;
      open.isNamed = true;
      begin('', false, false, []);
    } else {
      const rest = one.name.rest === '' ? [] : [{ ...line, text: one.name.rest, markdown: null }];
      const isTitled = !open.isNamed && titles.has(titleStart(lines, at));
      if (isTitled) {
        open = { ...open, author: one.name.name, isSaid: one.name.isSaid, isNamed: true };
        open.lines.push(...rest);
      } else {
        begin(one.name.name, one.name.isSaid, true, rest);
      }
    }
  }
  sections.push(open);
  return sections
    .filter(({ author, isNamed, lines: own }) => author !== '' || isNamed || wordsIn(own) > 0)
    .map(({ author, isNamed, lines: own }, at) => {
      const isNobodys = author === '' && !isNamed;
      return {
        author,
        at: dayIn(own) || day,
        lines: withoutQuotes(withoutDay(own)),
        ...(isNamed && author === '' ? { isNameless: true } : {}),
        ...(isNobodys && wordsIn(own) < (at === 0 ? shortestPreface : shortestText)
          ? { isAside: true }
          : {}),
      };
    });
}

/** Where titles stand by themselves just above a name. */
function titlesAbove(lines: readonly Line[], named: readonly NamedLine[]): ReadonlySet<number> {
  const headed = named.filter(({ isBelow }) => !isBelow);
  const above = new Map(named.map(({ at }, index) => [at, named[index - 1]?.at ?? -1]));
  const starts = headed.map(({ at }) => {
    const before = above.get(at) ?? -1;
    const title = titleStart(lines, at);
    const line = lines[title];
    if (line === undefined || title <= before + (before < 0 ? 0 : 1) || isRule(line.text))
      return -1;
    const over = lines[title - 1]?.text ?? '';
    const isApart = isTitleLine(line) && (over === '' || isRule(over));
    return isHeading(line) || isApart ? title : -1;
  });
  // What stands above the first name may head the whole, unless all others have a title as well.
  const isEach = starts.length > 1 && starts.every((at) => at >= 0);
  const first = named[0]?.at === headed[0]?.at && !isEach ? starts[0] : -1;
  return new Set(starts.filter((at) => at >= 0 && at !== first));
}

/** The last line above a name that is not empty; -1 for none. */
function titleStart(lines: readonly Line[], name: number): number {
  let at = name - 1;
  while (at >= 0 && lines[at]?.text === '') at -= 1;
  return at;
}

/**
 * Headings at which something new begins, without a name: one that counts on from a heading above the
 * first name, as in minutes; any below the last text, where every text has a heading and a name; and
 * the first text's own, below a foreword, where the names stand below the texts.
 */
function frameHeadings(lines: readonly Line[], named: readonly NamedLine[]): ReadonlySet<number> {
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  const isNumbered = (at: number) => /^\d{1,2}[.)]\s/.test(lines[at]?.text ?? '');
  const names = new Set(named.map(({ at }) => at));
  const headings = [...lines.keys()].filter((at) => {
    const line = lines[at];
    if (line === undefined || names.has(at)) return false;
    return isHeading(line) || (isNumbered(at) && isTitleLine(line) && lines[at - 1]?.text === '');
  });
  const isCounted = headings.some((at) => at < first && isNumbered(at));
  const isTitled = named.every(({ at, isBelow }) => {
    const title = lines[titleStart(lines, at)];
    return isBelow || (title !== undefined && isHeading(title));
  });
  const ownTitle = named[0]?.isBelow === true ? headings.findLast((at) => at < first) : undefined;
  const isUsual = headings.filter((at) => at > first && at < last).length < named.length;
  const found = headings.filter(
    (at) =>
      (at > first && ((isCounted && isNumbered(at)) || (isTitled && at > last))) ||
      (at === ownTitle && isUsual),
  );
  return new Set(found);
}

/** A text of one author, named at its top or at its end. */
function ofOne(
  lines: readonly Line[],
  named: readonly NamedLine[],
  day: string,
): readonly Section[] | null {
  const sure = named.filter(({ name }) => name.isSure && name.name !== '');
  const top = sure.find(({ at }) => at < lowestTop && wordsIn(lines.slice(at + 1)) >= shortestText);
  if (top !== undefined) {
    const before = lines.slice(0, top.at);
    // Who wrote it down stands below who told it.
    const others = new Set(named.filter(({ at }) => at < lowestTop + top.at).map(({ at }) => at));
    const own = lines.filter((_, at) => at > top.at && !others.has(at));
    const title = before.filter(({ text }) => text !== '' && !isDayLine(text));
    return [
      {
        author: top.name.name,
        at: day || dayIn(own),
        lines: withoutDay([...titleOf(lines, top, title), ...own]),
      },
    ];
  }
  const last = sure.at(-1);
  if (last === undefined || !isPlaceAndDay(lines.slice(last.at + 1))) return null;
  const own = lines.slice(0, last.at);
  const [page] = pageOf(own) ?? [{ at: day, lines: own }];
  return page === undefined ? null : [{ author: last.name.name, at: page.at, lines: page.lines }];
}

/** The title on the name's own line, or a single line above it. */
function titleOf(
  lines: readonly Line[],
  { at, name }: NamedLine,
  above: readonly Line[],
): readonly Line[] {
  const line = lines[at];
  if (line === undefined || name.rest === '') return above.length === 1 ? above : [];
  return [{ ...line, text: name.rest, markdown: null }];
}

/** A page of OneNote: its title, and on two lines the day and the time when it was begun. */
function pageOf(lines: readonly Line[]): readonly Section[] | null {
  const [title, day, time] = lines.filter(({ text }) => text !== '');
  if (title === undefined || day === undefined || time === undefined) return null;
  const at = parseMailDate(day.text);
  const isHead = day.text.length < 45 && at !== '' && /^\d{1,2}[.:]\d{2}$/.test(time.text);
  if (!isHead || isDayLine(title.text)) return null;
  const rest = lines.slice(lines.indexOf(time) + 1);
  return [{ author: '', at, lines: [title, { ...title, text: '', markdown: null }, ...rest] }];
}

/** Below a name at the end stands at most a place and a day. */
function isPlaceAndDay(lines: readonly Line[]): boolean {
  return (
    wordsIn(lines) < shortestText &&
    lines.every((line) => line.text === '' || !/[.!?]["”’»]?$/.test(line.text))
  );
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
