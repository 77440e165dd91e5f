import { aboutMail, cueScore, withoutSpeech } from './about-mail.ts';
import { beginsWithName, endsWithName, isClosingLine, isNameLine } from './closing-line.ts';
import type { Mailbox } from './mailbox.ts';
import type { PartKind } from './part.ts';
import { senseOf, sentencesOf } from './sense.ts';
import {
  greetingLength,
  greets,
  isBanner,
  isContactLine,
  isDisclaimer,
  isFooter,
  isProse,
} from './tail-line.ts';
import type { Unit } from './unit.ts';
import { wordsOf } from './unit.ts';

/** A unit and what it was taken for. */
export interface LabelledUnit extends Unit {
  readonly kind: PartKind;
}

export interface CleanContext {
  readonly author: Mailbox;
  /** Whether a text stands word for word under other mails of this sender or house. */
  readonly isRepeated: (text: string) => boolean;
}

/** No signature has more lines than this. */
const longestSignature = 22;

/**
 * Sets apart what is not the story in a message's own text: banner, greeting and lead-in from above,
 * footer, disclaimer, signature, closing and afterword from below. What is left is the story.
 */
export function cleanUnits(units: readonly Unit[], context: CleanContext): readonly LabelledUnit[] {
  const labelled: LabelledUnit[] = units.map((unit) => ({ ...unit, kind: 'story' }));
  labelTail(labelled, context);
  const { units: withHead, from } = labelHead(labelled);
  labelAfterword(withHead, from);
  return withHead;
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
      (at === end - 1 && (endsWithName(text, author) || isSignedAlone(units[at])))
    ) {
      start = at;
    } else if (
      beginsWithName(text, author) &&
      (at < end - 1 || wordsOf(text).length < 8) &&
      !isProse(text)
    ) {
      start = at;
    } else if (isProse(text) && tells(text) && !isRepeated(text) && !isDisclaimer(text)) {
      break;
    }
  }
  if (start < end) return withFarewell(units, start, author);
  return contactBlockStart(units, end);
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

/** A short line above a name is a farewell, whatever it says. */
function withFarewell(units: readonly LabelledUnit[], start: number, author: Mailbox): number {
  const [above, first] = [units[start - 1], units[start]];
  if (above === undefined || first === undefined || start < 2) return start;
  if (!isNameLine(first.text, author) && !beginsWithName(first.text, author)) return start;
  const isShort = above.text.length <= 45 && wordsOf(above.text).length <= 6;
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

interface Headed {
  readonly units: LabelledUnit[];
  /** The first unit of the story. */
  readonly from: number;
}

function labelHead(units: readonly LabelledUnit[]): Headed {
  const headed: LabelledUnit[] = [];
  const rest = [...units];
  let hasGreeting = false;
  for (let unit = rest.shift(); unit !== undefined; unit = rest.shift()) {
    if (unit.kind !== 'story') {
      headed.push(unit);
      continue;
    }
    const length = hasGreeting ? 0 : greetingOf(unit, rest);
    if (!hasGreeting && isBanner(unit.text)) {
      headed.push({ ...unit, kind: 'banner' });
    } else if (length > 0) {
      hasGreeting = true;
      const [greeting, after] = cut(unit, length);
      headed.push({ ...greeting, kind: 'greeting' });
      if (after !== null) rest.unshift({ ...after, kind: 'story' });
    } else {
      const lead = leadInLength(unit, rest);
      if (lead === 0) {
        rest.unshift(unit);
        break;
      }
      const [leadIn, after] = cut(unit, lead);
      headed.push({ ...leadIn, kind: 'lead-in' });
      if (after !== null) {
        rest.unshift({ ...after, kind: 'story' });
        break;
      }
    }
  }
  return { units: [...headed, ...rest], from: headed.length };
}

/** A paragraph that begins with a greeting and speaks of nobody else is a greeting as a whole. */
function greetingOf({ text }: Unit, below: readonly LabelledUnit[]): number {
  const length = greetingLength(text);
  const next = below.find(({ kind }) => kind === 'story');
  if (!greets(text) || next?.isApart !== true || text.length > 130) return length;
  const { past, third } = senseOf(withoutSpeech(text));
  return third === 0 && past <= 1 && !/["“”„»«]/.test(text) ? text.length : length;
}

/** How much of a unit only leads to the story below or after it: all, its first sentences, or 0. */
function leadInLength({ text }: Unit, below: readonly LabelledUnit[]): number {
  const hasStory = below.some(({ kind }) => kind === 'story');
  if (hasStory && leadsTo(text, below)) return text.length;
  const sentences = sentencesOf(text);
  let length = 0;
  for (const sentence of sentences) {
    if (!aboutMail(sentence.text, 'head') || saysOfWhat(sentence.text)) break;
    length = sentence.end;
  }
  // A message of one paragraph is judged as a whole.
  return length === text.length && !hasStory ? 0 : length;
}

/** No lead-in is longer. */
const longestLeadIn = 220;

/**
 * Whether a paragraph, or one soon below it, ends in a colon and speaks of nobody but the writer and
 * the readers: it leads to the story, and so does what stands before it.
 */
function leadsTo(text: string, below: readonly LabelledUnit[]): boolean {
  const near = below.filter(({ kind }) => kind === 'story').slice(0, 2);
  let whole = text;
  for (const next of [null, ...near]) {
    if (next !== null) {
      if (!next.isApart && !/:$/.test(next.text)) return false;
      whole = `${whole}\n${next.text}`;
    }
    if (whole.length > longestLeadIn) return false;
    const { past, third } = senseOf(withoutSpeech(whole));
    if (third > 0 || past > 1 || /["“”„»«]/.test(whole)) return false;
    if (/:$/.test(whole)) {
      const after = near[next === null ? 0 : near.indexOf(next) + 1];
      const isList = after !== undefined && /^(?:[-–•*·]\s|\d{1,2}[.)]\s)/.test(after.text);
      return !isList && (next === null && past === 0 ? true : cueScore(whole, 'head') > 0);
    }
  }
  return false;
}

/** “Det her er en historie om en sms” is the story's own first sentence. */
function saysOfWhat(sentence: string): boolean {
  return (
    /(?<!\p{L})(?:historien?|fortælling|eksempel|oplevelse|story)(?: \p{L}+)? (?:om|handler|fra dengang|about)(?!\p{L})|handler om/iu.test(
      sentence,
    ) && !/:\s*$/.test(sentence)
  );
}

function labelAfterword(units: LabelledUnit[], from: number): void {
  for (let at = units.length - 1; at >= from; at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'story') continue;
    const sentences = sentencesOf(unit.text);
    let start = unit.text.length;
    for (let index = sentences.length - 1; index >= 0; index -= 1) {
      const begin = index === 0 ? 0 : (sentences[index - 1]?.end ?? 0);
      if (!aboutMail(unit.text.slice(begin, sentences[index]?.end), 'tail')) break;
      start = begin;
    }
    if (start === unit.text.length) return;
    if (start > 0) {
      const [story, after] = cut(unit, start);
      units.splice(at, 1, { ...story, kind: 'story' });
      if (after !== null) units.splice(at + 1, 0, { ...after, kind: 'afterword' });
      return;
    }
    label(units, at, 'afterword');
  }
}

/** Cuts a unit in two; what html drew of it is lost where the cut goes through its text. */
function cut(unit: Unit, length: number): readonly [Unit, Unit | null] {
  const after = unit.text.slice(length).trim();
  if (after === '') return [unit, null];
  const first = { ...unit, text: unit.text.slice(0, length).trim(), markdown: null };
  return [first, { ...unit, text: after, markdown: null, isApart: false }];
}
