import { isClosingLine, isNameLine } from '../parts/closing-line.ts';
import { cut } from '../parts/cut-unit.ts';
import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { unitText, wordCount } from '../parts/unit.ts';
import { type AnnouncedCount, announcedCount } from '../reading/announced-count.ts';
import { announcesMany } from '../reading/announces-many.ts';
import { firstSentence, senseOf, sentencesOf } from '../reading/sense.ts';
import { opensStory } from '../reading/story-opening.ts';
import { nextTeller } from '../teller/next-teller.ts';
import { type PassedOn, passedOnIn } from '../teller/passes-on.ts';
import { tellersInOrder } from '../teller/tellers-in-order.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isRule } from '../thread/separator-line.ts';
import { bringsAnother, speaksOfOneMore } from './another-story.ts';
import { countsOnAlone, countsOnTo, isOfFirst, isOfSecond } from './counts-on.ts';
import {
  headsIn,
  isHead,
  isOneOfHeads,
  isOneOfPoints,
  isReadAtHead,
  titlesIn,
} from './points-and-heads.ts';

/** A title below a number has no more words. */
const longestItem = 10;
/** What leads to several stories and was read as the beginning of the first has no more words. */
const longestLeadIn = 30;
/** Where stories are only counted, each further paragraph begins one at least so likely. */
const leastOfCounted = 0.05;
/** “Den første”, “I den første sag”: with which the first of several begins. */
const beginsFirst = /^(?:(?:i|på|ved|til|hos|med) )?(?:den|det) (?:ene|første)(?!\p{L})/iu;
/** Each of two stories in a mail has at least so many words. */
const shortestPart = 8;

const numbered =
  /^(?:(?:den )?(?:historie|fortælling|eksempel|case|story|nr\.?|nummer|no\.?)\s*(?:nr\.?|nummer|no\.?)?\s*(?:\d{1,2}|en|et|to|tre|fire|one|two|three)(?!\p{L})|(?:\d{1,2}\.|den (?:første|anden|tredje|fjerde))\s*(?:historie|fortælling|eksempel|case|story)(?!\p{L})|(?:første|anden|tredje|fjerde) (?:historie|fortælling|eksempel)(?!\p{L}))/iu;
/** A heading that counts on from a first story. */
const countsOn = /2|3|4|to|tre|anden|tredje|two|three/iu;
const numberWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:to|2|et par|begge|two|both|a couple)(?![\p{L}\d])/iu, 2],
  [/(?<!\p{L})(?:tre|3|three)(?![\p{L}\d])/iu, 3],
  [/(?<!\p{L})(?:fire|4|four)(?![\p{L}\d])/iu, 4],
];
/** “Jeg har skrevet mine to ned:”, in the last words above the stories. */
const leadsToMany =
  /(?<!\p{L})(?<!kl\.? |klokken )(?:to|tre|fire|et par)(?: stykker| stk\.?| korte| små| ned| her| selv)*\s*[,:](?:[^.!?]*:)?\s*$/iu;
/** “Først den sjove, så den anden.” */
const leadsInOrder =
  /^først (?:en|den|min) [^.:!?]{2,40}(?:,| og) så (?:en|den|min) [^.:!?]{2,40}[.:!]?$/imu;
/** “Her er min:”, whatever was said of others' before. */
const leadsToOne = /(?<!\p{L})(?:min|mit|den|det|historien|fortællingen|bidraget)(?: her)?:\s*$/iu;
/** `2.`, `Og 3`, `nr. to`: a line that is nothing but a number; one in words is announced as such. */
const bareNumber =
  /^(?:(og|og så|så)\s)?(?:(nr\.?|nummer|no\.?)\s?)?(\d{1,2}|en|et|to|tre|fire)(?: så)?\s?[.):]*$/iu;
const numberNames: Readonly<Record<string, number>> = { en: 1, et: 1, to: 2, tre: 3, fire: 4 };
const firstLine = /^(?:den|det|min|nummer|nr\.?)?\s?(?:ene|første|1|et)(?!\p{L}).{0,40}:$/iu;
/**
 * Parts a message that tells several stories: where it was read that another begins, at headings and
 * numbers that count them, and at a line that announces another. A rule parts a story where somebody new
 * comes in below it.
 */
export function splitStories(
  units: readonly LabelledUnit[],
  author: Mailbox,
  announcement = '',
): readonly (readonly LabelledUnit[])[] {
  const { borders, from } = bordersIn(units, announcement);
  if (borders.size === 0) return [withoutNumber(units)];
  const parts: LabelledUnit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const last = parts.at(-1) ?? [];
    if (borders.has(at) && tells(last) && tells(units.slice(at))) {
      trimClosing(last, author);
      parts.push([isHeading(unit) ? { ...unit, kind: headingKind(unit) } : unit]);
    } else {
      last.push(unit);
    }
  }
  if (parts.filter(tells).length < 2) return [withoutNumber(units)];
  return withoutPoints(
    parts.map((part, at) => (at === 0 ? withoutHeading(ledIn(part, from)) : part)),
  );
}

/** `2. …`, `2) …` */
const pointNumber = /^\d{1,2}[.)]\s+/;

/** Numbers that count stories are no part of them: `1. …` where every further one has its own. */
function withoutPoints(
  parts: readonly (readonly LabelledUnit[])[],
): readonly (readonly LabelledUnit[])[] {
  const hasNumber = (units: readonly LabelledUnit[]) =>
    pointNumber.test(units.find(({ kind }) => kind === 'story')?.text ?? '');
  return parts.slice(1).every(hasNumber) ? parts.map(withoutPoint) : parts;
}

function withoutPoint(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const at = units.findIndex(({ kind }) => kind === 'story');
  const unit = units[at];
  const number = pointNumber.exec(unit?.text ?? '')?.[0].length ?? 0;
  if (unit === undefined || number === 0) return units;
  const isTitled = isItem(unit.text) && tells(units.slice(at + 1));
  const [head, rest] = cut(unit, isTitled ? unit.text.length : number);
  const own: readonly LabelledUnit[] = [
    { ...head, kind: isTitled ? 'title' : 'lead-in' },
    ...(rest === null ? [] : [{ ...rest, kind: unit.kind, isApart: true }]),
  ];
  return [...units.slice(0, at), ...own, ...units.slice(at + 1)];
}

/** What announces the stories is none of the first. */
function ledIn(units: readonly LabelledUnit[], from: number): readonly LabelledUnit[] {
  return units.map((unit, at) =>
    unit.kind === 'story' && at < from ? { ...unit, kind: 'lead-in' } : unit,
  );
}

/** Where stories begin after the first, each with what leads to it, and where the first does. */
function bordersIn(
  units: readonly LabelledUnit[],
  announcement: string,
): { readonly borders: ReadonlySet<number>; readonly from: number } {
  const told = [...units.keys()].filter((at) => units[at]?.kind === 'story');
  const [first = 0] = told;
  const leadIn = `${announcement}\n${unitText(units.slice(0, first))}`.trim();
  const isInOrder = tellersInOrder(leadIn) !== null;
  const isMany =
    isInOrder ||
    announcement !== '' ||
    (!leadsToOne.test(leadIn) &&
      (announcesMany(leadIn) || leadsToMany.test(leadIn) || leadsInOrder.test(leadIn)));
  const texts = told.map((at) => units[at]?.text ?? '');
  const isCounted = texts.filter(isNumbered).length > 1;
  const counts = countedOn(texts);
  // What stands above `Eksempel 1` leads to it.
  const heading = isCounted ? told.find((at) => isNumbered(units[at]?.text ?? '')) : undefined;
  const isFirst = /(?<!\d)1(?!\d)|første|first/iu.test(units[heading ?? -1]?.text ?? '');
  const hasFirst = texts.some(isOfFirst) || isOfFirst(leadIn);
  const passedOn = new Set(passedOnAt(units));
  const titles = titlesIn(units, told);
  const found = told.filter((at, index) => {
    const text = units[at]?.text ?? '';
    if (isFirst && at === heading) return false;
    return (
      counts.has(index) ||
      titles.has(at) ||
      (isReadAtHead(units, at) && !isOneOfHeads(units, told, at)) ||
      (isRule(text) && (opensStory(texts[index + 1] ?? '') || isTitled(units, told, index))) ||
      (isAlone(units, at) && countsOnAlone(text)) ||
      (isNumbered(text) && (isCounted || (text.length < 40 && countsOn.test(text)))) ||
      countsOnTo(text, isMany) ||
      nextTeller(text) !== null ||
      passedOn.has(at) ||
      (hasFirst && isOfSecond(text)) ||
      (isMany && (/^(?:2|3|4)[.)]\s/.test(text) || isRule(text) || /^[*\s~#•-]{3,}$/.test(text))) ||
      bringsAnother(text) ||
      (text.length < 160 && speaksOfOneMore(text) && /:\s*$/.test(text) && !tellsOf(text))
    );
  });
  const read = told
    .filter((at) => units[at]?.isNext === true)
    .filter((at) => !isOneOfPoints(units, told, at) && !isOneOfHeads(units, told, at))
    .map((at) => withLeadIn(units, at));
  // What was read as said to the readers may say that another begins below it.
  const led = [...units.keys()].filter((at) => {
    const { kind, text = '' } = units[at] ?? {};
    return (
      kind === 'lead-in' &&
      at > first &&
      (announces(text, isMany) || (hasFirst && isOfSecond(text)))
    );
  });
  const borders = [...found, ...led, ...read];
  const all = new Set(borders.length > 0 ? borders : paragraphsOf(units, told, leadIn, isMany));
  const from = isFirst && heading !== undefined ? heading : firstAt(units, told);
  return { borders: all, from: all.has(from) ? 0 : from };
}

/** Where the first of several begins: at the title below a line, or at “Den første …” below what counts them. */
function firstAt(units: readonly LabelledUnit[], told: readonly number[]): number {
  const [above, first = 0] = told;
  const text = units[above ?? -1]?.text ?? '';
  if (wordCount(text) > longestLeadIn || units[first]?.isApart !== true) return 0;
  const isCounted = announcesMany(text) || announcedCount(text) !== null;
  const isFirst = isHead(units, first) || beginsFirst.test(units[first]?.text ?? '');
  return isFirst && isCounted ? first : 0;
}

/** Whether a line stands by itself between two paragraphs. */
function isAlone(units: readonly LabelledUnit[], at: number): boolean {
  return units[at]?.isApart === true && units[at + 1]?.isApart === true;
}

/** Whether a title stands below a rule as one stands above the first story. */
function isTitled(units: readonly LabelledUnit[], told: readonly number[], index: number): boolean {
  const [first = -1] = told;
  const below = told[index + 1] ?? -1;
  return isHead(units, first) && isHead(units, below);
}

/** Whether a line by itself says that what stands below it is another story. */
function announces(text: string, isMany: boolean): boolean {
  return (
    nextTeller(text) !== null ||
    letsTell(text)?.isWhole === true ||
    bringsAnother(text) ||
    countsOnTo(text, isMany)
  );
}

/** Where what leads to a story begins. */
function withLeadIn(units: readonly LabelledUnit[], at: number): number {
  let start = at;
  while (units[start - 1]?.kind === 'lead-in') start -= 1;
  return start;
}

/** The places of lines that count on, by nothing but a number, from one above them. */
function countedOn(texts: readonly string[]): ReadonlySet<number> {
  const numbers = texts.map(numberIn);
  return new Set(
    [...texts.keys()].filter((at) => {
      const one = numbers[at] ?? null;
      if (one === null || one.number < 2) return false;
      return one.isSaid || numbers.slice(0, at).some((other) => other?.number === one.number - 1);
    }),
  );
}

/** The number that a line is, and whether words such as “og nr.” say that it counts. */
function numberIn(text: string): { readonly number: number; readonly isSaid: boolean } | null {
  const match = bareNumber.exec(text.trim());
  if (match === null) return null;
  const [, and = '', no = '', said = ''] = match;
  const isSaid = and !== '' || no !== '';
  const number = numberNames[said.toLowerCase()] ?? Number(said);
  return Number.isNaN(number) || (!isSaid && !/\d/.test(said)) ? null : { number, isSaid };
}

/** Whom a line lets tell; “Så kom Karen Holm, hendes søster:” brings somebody of the story. */
function letsTell(text: string): PassedOn | null {
  return senseOf(firstSentence(text)).third > 0 ? null : passedOnIn(text);
}

/** The lines by which another tells what stands below; by a first name alone only one of several. */
function passedOnAt(units: readonly LabelledUnit[]): readonly number[] {
  const lines = [...units.keys()].filter((at) => {
    const below = units[at + 1];
    return below?.isApart === true && letsTell(units[at]?.text ?? '') !== null;
  });
  const isWhole = (at: number) => letsTell(units[at]?.text ?? '')?.isWhole === true;
  return lines.length > 1 ? lines : lines.filter(isWhole);
}

/** “Her er to korte” above two paragraphs, or above more of which the second story opens one: where nothing was read. */
function paragraphsOf(
  units: readonly LabelledUnit[],
  told: readonly number[],
  leadIn: string,
  isMany: boolean,
): readonly number[] {
  const order = tellersInOrder(leadIn);
  const said = countIn(leadIn);
  const heads = headsIn(units, told);
  if (heads[0] === told[0] && (said === 'some' ? heads.length > 1 : heads.length === said))
    return heads.slice(1);
  const counted = isMany ? numberWords.find(([word]) => word.test(leadIn))?.[1] : undefined;
  const count = order?.length ?? counted ?? (said === 'some' ? undefined : (said ?? undefined));
  const starts = told.filter((at) => units[at]?.isApart === true || at === told[0]);
  if (count === undefined) return [];
  const isLikely = (at: number) => isMany || (units[at]?.nextChance ?? 0) >= leastOfCounted;
  if (starts.length === count) return starts.slice(1).every(isLikely) ? starts.slice(1) : [];
  if (!isMany) return [];
  const opened = starts.slice(1).filter((at) => opensStory(units[at]?.text ?? ''));
  if (opened.length === count - 1) return opened;
  return order === null ? [] : likeliest(units, starts.slice(1), count - 1);
}

/** How many stories the words above them announce, as the last sentence says that counts any. */
function countIn(leadIn: string): AnnouncedCount | null {
  return leadsToOne.test(leadIn)
    ? null
    : sentencesOf(leadIn).reduce<AnnouncedCount | null>(
        (count, { text }) => announcedCount(text) ?? count,
        null,
      );
}

/** Of the places where a story may begin those at which it was read to be likeliest. */
function likeliest(
  units: readonly LabelledUnit[],
  starts: readonly number[],
  count: number,
): readonly number[] {
  const chance = (at: number) => units[at]?.nextChance ?? 0;
  const found = [...starts].sort((a, b) => chance(b) - chance(a)).slice(0, count);
  return found.length === count ? found.sort((a, b) => a - b) : [];
}

function isNumbered(text: string): boolean {
  if (text.length >= 90 || !numbered.test(text.replace(/^[*#\s_]+/, ''))) return false;
  // “Nummer to var hendes kat.” tells.
  return senseOf(text).past === 0 || !/[.!?]["”’»)]*$/.test(text);
}

/** Whether a line speaks of what somebody else did: “Så spurgte hun, om hun måtte få en til:” */
function tellsOf(text: string): boolean {
  const { past, third } = senseOf(text);
  return past > 0 && third > 0;
}

/** Whether a line only says that a story begins. */
function isHeading({ text }: LabelledUnit): boolean {
  return (
    isNumbered(text) ||
    numberIn(text) !== null ||
    isRule(text) ||
    /^[^\p{L}]+$/u.test(text) ||
    nextTeller(text) !== null ||
    passedOnIn(text) !== null ||
    bringsAnother(text) ||
    countsOnAlone(text) ||
    (text.length < 160 && (countsOnTo(text, true) || speaksOfOneMore(text)))
  );
}

/** A heading of some words is the story's title. */
function headingKind({ text }: LabelledUnit): 'title' | 'lead-in' {
  if (isFirstItem(text)) return 'title';
  return isNumbered(text) && wordCount(text) > 2 ? 'title' : 'lead-in';
}

/** The first story's own heading, and what stands above it, are no part of it. */
function withoutHeading(units: readonly LabelledUnit[]): LabelledUnit[] {
  const at = units.findIndex(
    (unit) =>
      unit.kind === 'story' &&
      (isNumbered(unit.text) ||
        numberIn(unit.text) !== null ||
        (unit.text.length < 60 && (firstLine.test(unit.text) || isFirstItem(unit.text)))),
  );
  if (at < 0 || tells(units.slice(0, at)) || !tells(units.slice(at + 1))) return [...units];
  return units.map((unit, index) => {
    if (unit.kind !== 'story' || index > at) return unit;
    return { ...unit, kind: index === at ? headingKind(unit) : 'lead-in' };
  });
}

/** “Nr. 1 så” above the only story of a mail is no part of it. */
function withoutNumber(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const first = units.find(({ kind }) => kind === 'story');
  if (first === undefined || numberIn(first.text)?.isSaid !== true) return units;
  return units.map((unit) => (unit === first ? { ...unit, kind: 'lead-in' } : unit));
}

/** `1. Paraplyen`: a title under a number, no sentence. */
function isFirstItem(text: string): boolean {
  return /^1[.)]/.test(text) && isItem(text);
}

function isItem(text: string): boolean {
  return pointNumber.test(text) && wordCount(text) <= longestItem && !/[.!?:,;]["”»)]*$/.test(text);
}

function tells(units: readonly LabelledUnit[]): boolean {
  const story = units.filter(({ kind }) => kind === 'story');
  return wordCount(unitText(story)) >= shortestPart;
}

/** A greeting between two stories belongs to neither. */
function trimClosing(units: LabelledUnit[], author: Mailbox): void {
  for (let at = units.length - 1; at >= 0 && units.length - at <= 6; at -= 1) {
    const unit = units[at];
    if (unit === undefined) return;
    if (!isClosingLine(unit.text) && !isNameLine(unit.text, author) && !isRule(unit.text)) continue;
    for (let below = at; below < units.length; below += 1) {
      const lower = units[below];
      if (lower !== undefined && lower.kind === 'story')
        units[below] = { ...lower, kind: 'closing' };
    }
  }
}
