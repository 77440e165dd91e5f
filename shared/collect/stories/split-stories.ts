import { isClosingLine, isNameLine } from '../parts/closing-line.ts';
import { cut } from '../parts/cut-unit.ts';
import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { unitText, wordCount } from '../parts/unit.ts';
import { announcedCount } from '../reading/announced-count.ts';
import { announcesMany } from '../reading/announces-many.ts';
import { firstSentence, senseOf } from '../reading/sense.ts';
import { opensStory } from '../reading/story-opening.ts';
import { nextTeller } from '../teller/next-teller.ts';
import { letsTellNow, type PassedOn, passedOnIn } from '../teller/passes-on.ts';
import { tellersInOrder } from '../teller/tellers-in-order.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isRule } from '../thread/separator-line.ts';
import { announcedParagraphs, leadsToSeveral } from './announced-paragraphs.ts';
import { bringsAnother, speaksOfOneMore } from './another-story.ts';
import { countsOnAlone, countsOnTo, isOfFirst, isOfSecond } from './counts-on.ts';
import {
  countedOn,
  isFirstItem,
  isItem,
  isNumbered,
  numberIn,
  pointNumber,
} from './numbered-lines.ts';
import { isHead, isOneOfHeads, isOneOfPoints, isReadAtHead, titlesIn } from './points-and-heads.ts';

/** What leads to several stories and was read as the beginning of the first has no more words. */
const longestLeadIn = 30;
/** “Den første”, “I den første sag”: with which the first of several begins. */
const beginsFirst = /^(?:(?:i|på|ved|til|hos|med) )?(?:den|det) (?:ene|første)(?!\p{L})/iu;
/** Each of two stories in a mail has at least so many words. */
const shortestPart = 8;
/** A heading that counts on from a first story. */
const countsOn = /2|3|4|to|tre|anden|tredje|two|three/iu;
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
    if (borders.has(at) && tells(last) && tells(units, at)) {
      trimClosing(last, author);
      parts.push([isHeading(unit) ? { ...unit, kind: headingKind(unit) } : unit]);
    } else {
      last.push(unit);
    }
  }
  if (parts.filter((part) => tells(part)).length < 2) return [withoutNumber(units)];
  return withoutPoints(
    parts.map((part, at) => (at === 0 ? withoutHeading(ledIn(part, from)) : part)),
  );
}

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
  const isTitled = isItem(unit.text) && tells(units, at + 1);
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
  const isMany = isInOrder || announcement !== '' || leadsToSeveral(leadIn);
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
      (partsTexts(text) && isParted(units, told, index)) ||
      (isAlone(units, at) && countsOnAlone(text)) ||
      (isNumbered(text) && (isCounted || (text.length < 40 && countsOn.test(text)))) ||
      countsOnTo(text, isMany) ||
      nextTeller(text) !== null ||
      passedOn.has(at) ||
      (hasFirst && isOfSecond(text)) ||
      (isMany && (/^(?:2|3|4)[.)]\s/.test(text) || partsTexts(text))) ||
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
  const all = new Set(
    borders.length > 0 ? borders : announcedParagraphs(units, told, leadIn, isMany),
  );
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

/** How likely another story is to begin below a rule that parts two; those within one stood below 0.12, others above 0.3. */
const leastBelowRule = 0.25;

/** Whether another story begins below a rule. */
function isParted(units: readonly LabelledUnit[], told: readonly number[], index: number): boolean {
  const below = units[told[index + 1] ?? -1];
  return (
    opensStory(below?.text ?? '') ||
    isTitled(units, told, index) ||
    (below?.nextChance ?? 0) >= leastBelowRule
  );
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

/** Whom a line lets tell; “Så kom Karen Holm, hendes søster:” brings somebody of the story. */
function letsTell(text: string): PassedOn | null {
  return senseOf(firstSentence(text)).third > 0 && !letsTellNow(text) ? null : passedOnIn(text);
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

/** Whether a line speaks of what somebody else did: “Så spurgte hun, om hun måtte få en til:” */
function tellsOf(text: string): boolean {
  const { past, third } = senseOf(text);
  return past > 0 && third > 0;
}

/** Whether a line is nothing but marks: also `---` and `***`, which part no messages. */
function partsTexts(text: string): boolean {
  return isRule(text) || /^[*\s~#=_•-]{3,}$/.test(text);
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
  if (at < 0 || tells(units.slice(0, at)) || !tells(units, at + 1)) return [...units];
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

/** Whether units from one on hold words enough for a story; counted no further than that, since a list may begin many. */
function tells(units: readonly LabelledUnit[], from = 0): boolean {
  let words = 0;
  for (let at = from; at < units.length && words < shortestPart; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'story') words += wordCount(unit.text);
  }
  return words >= shortestPart;
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
