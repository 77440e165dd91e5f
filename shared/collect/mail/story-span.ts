import { instructsReaders } from './instruction.ts';
import { placeFeatures } from './place-features.ts';
import { wholeSentences } from './said.ts';
import { senseOf } from './sense.ts';
import { spokenLines } from './spoken-lines.ts';
import { greets } from './tail-line.ts';
import { shippedWeight, sumOf, talkOdds, talkSum, within } from './talk-odds.ts';

/** A sentence of a message, by the unit it stands in and its place there. */
export interface Said {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Log-odds that it speaks to the readers; below 0 it tells. */
  readonly odds: number;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  /** Whether it ends its line in a colon. */
  readonly leads: boolean;
  /** Whether its colon leads to a list. */
  readonly isListed: boolean;
}

export interface StorySpan {
  readonly said: readonly Said[];
  /** The first sentence of the story, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** What a border within a paragraph costs, and what a colon before it is worth. */
const withinParagraph = 3.6;
const afterColon = 1.6;
/** What it costs to cut off what a colon announced. */
const announced = 2.5;
/** A colon before a list belongs to it. */
const ofList = -0.5;
/** What announces the story is at least so much talk. */
const ofAnnouncement = 1.5;
const longestAnnouncement = 90;
const longestGreeting = 60;
/** What a postscript begins with is mostly said to the readers; a story in one tells more than that. */
const ofPostscript = 2;
/**
 * A sentence among those that say how to write and where to send goes with the first of them. It is
 * hardly more talk than nothing: many of them must not outweigh a short story above.
 */
const ofInstruction = 0.1;
/** What people say to each other belongs to a story. */
const ofSpeech = -0.6;
/** What is cut off must speak to the readers by so much more than it tells. */
const leastTalk = 0.8;

/** The sentences of texts, each with what it is; `oddsOf` says how much one speaks to the readers. */
export function saidIn(
  units: readonly { readonly text: string; readonly isApart: boolean }[],
  oddsOf: (sentence: string) => number = talkOdds,
): readonly Said[] {
  const spoken = spokenLines(units);
  return units.flatMap(({ text, isApart }, unit) => {
    const next = units[unit + 1];
    let start = 0;
    return wholeSentences(text).map((end, at) => {
      const sentence = text.slice(start, end);
      const isColon = end === text.length && /:\s*$/.test(sentence);
      const isListed = isColon && isItem(next?.text ?? '');
      const leads = isColon && !isListed;
      const odds = spoken[unit] === true ? ofSpeech : oddsOf(sentence);
      const said = {
        unit,
        start,
        end,
        odds: isListed
          ? Math.min(odds, ofList)
          : leads && next?.isApart === true && isAnnouncement(sentence)
            ? Math.max(odds, ofAnnouncement)
            : odds,
        isApart: at === 0 && isApart,
        leads,
        isListed,
      };
      start = end;
      return said;
    });
  });
}

/** The sentences of a message, of which the place says something too. */
export function placedIn(
  units: readonly { readonly text: string; readonly isApart: boolean }[],
  weightOf: (feature: string) => number = shippedWeight,
): readonly Said[] {
  const places = placeFeatures(units);
  const instructs = units.map(({ text, isApart }) => isApart && instructsReaders(text));
  const sumIn =
    weightOf === shippedWeight ? talkSum : (sentence: string) => sumOf(weightOf, sentence);
  return saidIn(units, sumIn).map((said) => {
    const unit = units[said.unit];
    if (said.isListed || (unit !== undefined && isLetterGreeting(unit))) {
      return { ...said, odds: Math.min(said.odds, 0) };
    }
    if (instructs[said.unit] === true) {
      return { ...said, odds: within(Math.max(said.odds, ofInstruction)) };
    }
    const ofPlace = (places[said.unit] ?? []).reduce((sum, one) => sum + weightOf(one), 0);
    const isNote = said.unit > 0 && said.start === 0 && isPostscript(unit?.text ?? '');
    return {
      ...said,
      isApart: said.isApart || isNote,
      odds: isNote ? ofPostscript : within(said.odds + ofPlace),
    };
  });
}

function isPostscript(text: string): boolean {
  return /^p\.?\s?s\.?(?!\p{L})/iu.test(text);
}

/** The mail's own greeting was taken off before: another one opens a letter. */
function isLetterGreeting({
  text,
  isApart,
}: {
  readonly text: string;
  readonly isApart: boolean;
}): boolean {
  return isApart && text.length <= longestGreeting && greets(text);
}

/** A few words and a colon before a new paragraph, about nobody else: the story comes. */
function isAnnouncement(sentence: string): boolean {
  if (sentence.length > longestAnnouncement || /["“”„»«]/.test(sentence)) return false;
  const { past, third } = senseOf(sentence);
  return past === 0 && third === 0;
}

/** What a colon leads to when it belongs to the text: a list. */
function isItem(text: string): boolean {
  return /^(?:[-–—•*·]\s|\d{1,2}[.)]\s)/.test(text);
}

/**
 * Finds where the story lies in a message: what stands before it and after it speaks, taken together,
 * more to the readers than it tells. A sentence that could be either goes with its neighbours.
 */
export function storySpan(said: readonly Said[]): StorySpan {
  const from = cutFrom(said, (at) => frontWorth(said, at));
  const rest = said.slice(from);
  const count = rest.length;
  const cut = cutFrom([...rest].reverse(), (at) => endWorth(rest, count - at));
  return cut < count ? { said, from, to: said.length - cut } : { said, ...middleOf(said) };
}

function frontWorth(said: readonly Said[], at: number): number {
  return borderWorth(said[at], said[at - 1], afterColon);
}

function endWorth(said: readonly Said[], at: number): number {
  return borderWorth(said[at], said[at - 1], -announced);
}

/**
 * Where a story may stand in a message that as a whole speaks to the readers: both borders are sought
 * together, so that a long farewell is not taken for the end of a lead-in. Nothing, where none tells.
 */
function middleOf(said: readonly Said[]): { readonly from: number; readonly to: number } {
  const all = said.reduce((sum, { odds }) => sum + odds, 0);
  let best = { from: said.length, to: said.length, value: all };
  let front = { at: 0, value: 0 };
  let sum = 0;
  for (const [at, { odds }] of said.entries()) {
    const value = sum + frontWorth(said, at);
    if (at > 0 && value > front.value) front = { at, value };
    sum += odds;
    const below = at + 1 === said.length ? 0 : all - sum + endWorth(said, at + 1);
    if (front.value + below > best.value) {
      best = { from: front.at, to: at + 1, value: front.value + below };
    }
  }
  return { from: best.from, to: best.to };
}

/** What a border between two sentences is worth: most where a paragraph ends. */
function borderWorth(after: Said | undefined, before: Said | undefined, colon: number): number {
  const isEdge = after === undefined || before === undefined || after.isApart;
  return (isEdge ? 0 : -withinParagraph) + (before?.leads === true ? colon : 0) - leastTalk;
}

/** How many sentences from the start are cut off, where a border after so many is worth so much. */
function cutFrom(said: readonly Said[], worth: (count: number) => number): number {
  let best = 0;
  let most = 0;
  let sum = 0;
  for (const [at, { odds }] of said.entries()) {
    sum += odds;
    const value = sum + worth(at + 1);
    if (value > most) {
      most = value;
      best = at + 1;
    }
  }
  return best;
}
