import { bylineIn, personIn } from '../people/person-line.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import { label as sentence } from '../reading/reading-chain.ts';
import { senseOf } from '../reading/sense.ts';
import { withWhatIsToldAbove } from '../teller/told-above.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { holdsGuide, isGuideLine } from './asked-questions.ts';
import { beginsWithName, endsWithName, isClosingLine, isNameLine } from './closing-line.ts';
import { cut } from './cut-unit.ts';
import { labelAsides } from './label-asides.ts';
import { labelForm } from './label-form.ts';
import { labelGreeting } from './label-greeting.ts';
import { labelGuide } from './label-guide.ts';
import { labelTalk } from './label-talk.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { withWholeLetter } from './letter-in-mail.ts';
import { closingsApart, linesApart } from './lines-apart.ts';
import { withWhatBringsMail } from './mail-in-story.ts';
import { labelNewVersion } from './new-version.ts';
import type { PartKind } from './part.ts';
import { greetingLength, isContactLine, isDisclaimer, isFooter, isProse } from './tail-line.ts';
import type { Unit } from './unit.ts';
import { unitText, wordCount } from './unit.ts';

export interface CleanContext {
  readonly author: Mailbox;
  /** Whether a text stands word for word under other mails of this sender or house. */
  readonly isRepeated: (text: string) => boolean;
  /** How many signs at a text's start are a question that somebody else asks. */
  readonly askedLength: (text: string) => number;
  /** Whether what brought the message says that it holds several stories. */
  readonly isMany: boolean;
}

/** A message's units, each with what it was taken for, and how what is left of it was read. */
export interface CleanedText {
  readonly units: readonly LabelledUnit[];
  readonly reading: Reading;
}

/** In words. */
const longestTitle = 10;
/** In words: less than this behind a greeting says nothing. */
const fewestSaid = 4;
/** No signature has more lines than this. */
const longestSignature = 22;

/**
 * Sets apart what is not the story in a message's own text: banner, greeting and lead-in from above,
 * footer, disclaimer, signature, closing and afterword from below. What is left is the story.
 */
export function cleanUnits(units: readonly Unit[], context: CleanContext): CleanedText {
  const form = labelForm(units, context.author);
  if (form !== null) return { units: form, reading: read(form, context) };
  const asked = withoutTail(units, context);
  const reading = readBelowGreeting(asked, context);
  return {
    units: withWholeLetter(
      withWhatIsToldAbove(withWhatBringsMail(labelTalk(asked, reading))),
      context.author,
    ),
    reading,
  };
}

/** What of a message is left to be read, sentence by sentence. */
export function unitsToRead(
  units: readonly Unit[],
  context: CleanContext,
): readonly LabelledUnit[] {
  const left = labelForm(units, context.author) ?? withoutTail(units, context);
  return linesApart(left.filter(({ kind }) => kind === 'story'));
}

/** Greeting, closing, signature and what is asked set apart; the rest is taken for the story until it is read. */
function withoutTail(units: readonly Unit[], context: CleanContext): readonly LabelledUnit[] {
  const labelled: LabelledUnit[] = closingsApart(units).map((unit) => ({ ...unit, kind: 'story' }));
  labelTail(labelled, context);
  labelInnerClosing(labelled, context);
  labelInnerFooters(labelled);
  const headed = labelByline(labelGreeting(labelled));
  return labelAsides(labelGuide(labelQuestions(labelNewVersion(headed), context)));
}

function read(units: readonly LabelledUnit[], { isMany }: CleanContext): Reading {
  return readingOf(linesApart(units.filter(({ kind }) => kind === 'story')), { isMany });
}

/**
 * What is said right behind a greeting (“Hej alle. Jeg skriver kun lidt dansk”) is no part of a story, but leads to
 * one: where there seems to be none below, it is read along.
 */
function readBelowGreeting(units: readonly LabelledUnit[], context: CleanContext): Reading {
  const reading = read(units, context);
  const greeting = units.find(({ kind }) => kind === 'greeting');
  if (greeting === undefined || reading.odds >= 0) return reading;
  const said = greeting.text.slice(greetingLength(greeting.text)).trim();
  if (wordCount(said) < fewestSaid) return reading;
  const rest = units.filter((unit) => unit !== greeting);
  const whole = read([{ ...greeting, text: said, kind: 'story' }, ...rest], context);
  const isLed = whole.said.every(({ unit }, at) => unit > 0 || whole.labels[at] === sentence.above);
  return isLed ? { ...reading, odds: whole.odds } : reading;
}

/** A closing with its writer's name ends a mail, also where a postscript with the story follows. */
function labelInnerClosing(units: LabelledUnit[], { author }: CleanContext): void {
  for (const [at, { kind, text }] of units.entries()) {
    const next = units[at + 1];
    if (kind !== 'story' || !isClosingLine(firstLine(text))) continue;
    const isWhole = isNameLine(text.slice(firstLine(text).length).trim(), author);
    if (!isWhole && !(next?.kind === 'story' && isNameLine(next.text, author))) continue;
    label(units, at, 'closing');
    if (!isWhole) label(units, at + 1, 'closing');
    labelTitles(units, at + (isWhole ? 1 : 2));
  }
}

/** What a program put below the writer's name, with the rest of what was written after it. */
function labelTitles(units: LabelledUnit[], from: number): void {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'story' || unit.isApart || isProse(unit.text)) return;
    label(units, at, 'signature');
  }
}

/** A telephone's line may stand where somebody went on below it. */
function labelInnerFooters(units: LabelledUnit[]): void {
  for (const [at, { kind, text, isApart }] of units.entries()) {
    if (kind === 'story' && isApart && isFooter(text)) label(units, at, 'footer');
  }
}

function label(units: LabelledUnit[], at: number, kind: PartKind): void {
  const unit = units[at];
  if (unit !== undefined) units[at] = { ...unit, kind };
}

function labelTail(units: LabelledUnit[], context: CleanContext): void {
  let end = units.length;
  let hasSignature = false;
  for (let before = -1; before !== end; ) {
    before = end;
    end = labelLast(units, end, context);
    const start = hasSignature ? end : signatureStart(units, end, context);
    if (start < end) {
      hasSignature = true;
      for (let at = start; at < end; at += 1) {
        const text = units[at]?.text ?? '';
        const isClose = at === start && (isClosingLine(text) || isNameLine(text, context.author));
        label(
          units,
          at,
          isClose ? 'closing' : isDisclaimer(text) && isProse(text) ? 'disclaimer' : 'signature',
        );
      }
      end = start;
      // An automatic signature may stand below one that was written.
      hasSignature = false;
    }
  }
}

/** Footers, disclaimers and what is repeated, from the end upwards. */
function labelLast(units: LabelledUnit[], from: number, context: CleanContext): number {
  let end = from;
  for (; end > 0; end -= 1) {
    const unit = units[end - 1];
    if (unit === undefined) break;
    const { text } = unit;
    if (isFooter(text)) label(units, end - 1, 'footer');
    else if (unit.isSignature) label(units, end - 1, 'signature');
    else if (isDisclaimer(text)) label(units, end - 1, 'disclaimer');
    else if (context.isRepeated(text))
      label(units, end - 1, isClosingLine(text) ? 'closing' : 'signature');
    else if (/^[^\p{L}\p{N}"“”«»]+$/u.test(text)) label(units, end - 1, 'signature');
    else break;
  }
  return end;
}

/** Where the closing or signature begins that reaches to `end`; `end` itself where there is none. */
function signatureStart(
  units: readonly LabelledUnit[],
  end: number,
  { author, isRepeated }: CleanContext,
): number {
  let start = end;
  let lines = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const text = units[at]?.text ?? '';
    lines += text.split('\n').length;
    if (lines > longestSignature) break;
    const isAnnounced = isProse(units[at - 1]?.text ?? '') && /:$/.test(units[at - 1]?.text ?? '');
    if (/^--\s?$/.test(text) || (isClosingLine(firstLine(text)) && !isAnnounced)) {
      start = at;
    } else if (
      isNameLine(text, author) ||
      isSignersName(units, at) ||
      (at === end - 1 && (endsWithName(text, author) || isSignedAlone(units[at])))
    ) {
      start = at;
    } else if (
      beginsWithName(text, author) &&
      (at < end - 1 || wordCount(text) < 8) &&
      !isProse(text)
    ) {
      start = at;
    } else if (
      (isProse(text) || isShortPast(text)) &&
      tells(text) &&
      !isRepeated(text) &&
      !isDisclaimer(text)
    ) {
      break;
    }
  }
  if (start < end) return withFarewell(units, start, author);
  return contactBlockStart(units, end);
}

/** A whole name above nothing but the lines of a signature, whoever the mailbox says it is. */
function isSignersName(units: readonly LabelledUnit[], at: number): boolean {
  const below = units.length - at - 1;
  return below <= 4 && personIn(firstLine(units[at]?.text ?? '')) !== '';
}

/** A last word by itself is how somebody signs: a nickname or initials. */
function isSignedAlone(unit: LabelledUnit | undefined): boolean {
  if (unit === undefined || !unit.isApart || unit.text.length > 25) return false;
  return /^[/\\–—-]?\s?(?:\p{Lu}[\p{L}.-]*|\p{Ll}{2,4})(?: (?:og |& )?\p{Lu}[\p{L}.-]*)?$/u.test(
    unit.text,
  );
}

/** Prose that tells of somebody, or much of it, is no slogan under a name. */
function tells(text: string): boolean {
  const { past, third } = senseOf(text);
  return past + third > 0 || text.length > 160;
}

/** “Vi spiste på min trappe.”: a short sentence of what was, with its mark, that ends a story. */
function isShortPast(text: string): boolean {
  return /^\p{Lu}.*[.!?]["”’»)]*$/u.test(text) && senseOf(text).past > 0 && wordCount(text) > 3;
}

/** A short line above a name is a farewell, whatever it says. */
function withFarewell(units: readonly LabelledUnit[], start: number, author: Mailbox): number {
  const [above, first] = [units[start - 1], units[start]];
  if (above === undefined || first === undefined || start < 2) return start;
  const isName =
    isNameLine(first.text, author) ||
    beginsWithName(first.text, author) ||
    personIn(firstLine(first.text)) !== '';
  if (!isName) return start;
  const isShort = above.text.length <= 45 && wordCount(above.text) <= 8;
  return isShort && above.isApart && !/[.?!:…"”»]$/.test(above.text) && !tells(above.text)
    ? start - 1
    : start;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** A last block of short lines that tells how to reach somebody is a signature without a closing. */
function contactBlockStart(units: readonly LabelledUnit[], end: number): number {
  let contacts = 0;
  for (let at = end - 1; at >= 0 && end - at <= 10; at -= 1) {
    const unit = units[at];
    if (unit === undefined || isProse(unit.text)) return end;
    if (isContactLine(unit.text)) contacts += 1;
    if (unit.isApart) return contacts > 0 && contacts * 3 >= end - at ? at : end;
  }
  return end;
}

/** A name stands no lower than so many paragraphs below the top, as in a paper or a newsletter. */
const lowestByline = 6;

/**
 * “Af Anna Holm” and the title above it head a text that somebody passes on; below the text, the line
 * ends it.
 */
function labelByline(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const told = units.filter(({ kind }) => kind === 'story');
  const line = told.find(({ text }) => bylineIn(text) !== '');
  if (line === undefined) return units;
  const at = units.indexOf(line);
  const wordsOn = (from: number, to?: number) =>
    wordCount(unitText(units.slice(from, to).filter(({ kind }) => kind === 'story')));
  if (wordsOn(0, at) > wordsOn(at + 1)) {
    return units.map((unit, index) =>
      unit.kind === 'story' && index >= at ? { ...unit, kind: 'afterword' } : unit,
    );
  }
  if (told.indexOf(line) >= lowestByline) return units;
  return units.map((unit, index) => {
    if (unit.kind !== 'story' || index > at) return unit;
    const isTitle = index === at - 1 && wordCount(unit.text) <= longestTitle;
    return { ...unit, kind: isTitle ? 'title' : 'lead-in' };
  });
}

/** The questions of an invitation or a guide, where somebody wrote answers between them. */
function labelQuestions(
  units: readonly LabelledUnit[],
  { askedLength }: CleanContext,
): readonly LabelledUnit[] {
  const isGuided = holdsGuide(units);
  let isAnswer = false;
  return units.flatMap((unit): readonly LabelledUnit[] => {
    if (unit.kind !== 'story') return [unit];
    const own = isAnswer ? { ...unit, isApart: true } : unit;
    const length = isGuided && isGuideLine(unit.text) ? unit.text.length : askedLength(unit.text);
    if (length === 0) {
      isAnswer = false;
      return [own];
    }
    const [question, answer] = cut(own, length);
    isAnswer = answer === null;
    const asked: LabelledUnit = { ...question, kind: 'quoted' };
    return answer === null ? [asked] : [asked, { ...answer, kind: 'story', isApart: true }];
  });
}
