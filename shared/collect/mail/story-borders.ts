import { borderOdds } from './border-odds.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { saidIn } from './story-span.ts';
import { unitText, wordsOf } from './unit.ts';

/** What a message says of how many stories it tells. */
export type Announced = 'nothing' | 'asks for some' | 'many';

export interface StoryBorders {
  /** The units with which a story begins after the first. */
  readonly starts: readonly number[];
  /** Whether it could as well be otherwise, so that a person should look. */
  readonly isUnsure: boolean;
}

/**
 * Most paragraphs go on with the story above: a border must speak for itself by so much, in log-odds.
 * Who asks others for stories often tells two to begin with.
 */
const costs: Readonly<Record<Announced, number>> = {
  nothing: 4.2,
  'asks for some': 1.5,
  many: 0,
};
/** Where a message names the number of its stories, borders may speak against themselves by so much. */
const mostAgainst = 2;
/** What is within so much of the other choice is unsure. */
const near = 1;
/** Each story has at least so many words, and tells by at least so much. */
const fewestWords = 14;
const leastTelling = 2;
/** A paragraph that speaks to the readers by so much stands between stories. */
const leastTalk = 1.5;
/** What talk between two paragraphs, or a title, says for a border. */
const ofTalk = 1.5;
const ofTitle = 1;
const longestTitle = 60;
/** What a paragraph says for a border that goes on to the next of several: “Så er der hende med hunden”. */
const ofNext = 3;
const nextOfSeveral =
  /^(?:og )?(?:så|endelig|sidst|til sidst|desuden)(?: endelig)?,? (?:(?:er|var|har|havde) (?:der|vi|jeg) (?:(?:jo |også )?(?:ham|hende|dem)(?: (?:der|som|med|fra))?(?!\p{L})|\p{Lu}|(?:den|det) \p{L}+|\p{L}{2,}(?:en|et) (?:fra|med|i|på|der|som)(?!\p{L}))|\p{Lu}\p{L}+, )/u;

/** A paragraph that tells, with what stands above it and does not. */
interface Told {
  /** The unit with which it begins, or what leads to it. */
  readonly start: number;
  readonly text: string;
  readonly words: number;
  readonly telling: number;
  /** What leads to it says for a border. */
  readonly led: number;
}

/** Where somebody begins another story in one message: the likeliest borders, taken together. */
export function storyBorders(
  units: readonly LabelledUnit[],
  announced: Announced,
  count: number | null = null,
): StoryBorders {
  const told = toldIn(units);
  if (told.length < 2) return { starts: [], isUnsure: false };
  const texts = told.map(({ text }) => text);
  const odds = told.map(({ led }, at) => (at === 0 ? 0 : borderOdds(texts, at) + led));
  const cost = costs[announced];
  const worths = odds.map((one) => one - cost);
  const free = likeliest(told, worths);
  const named = count === null ? null : likeliestOf(count, told, worths);
  const best = named?.places.every((at) => (odds[at] ?? 0) > cost - mostAgainst) ? named : free;
  if (best === null) return { starts: [], isUnsure: false };
  const nets = best.places.map((at) => worths[at] ?? 0);
  const isNear =
    best.places.length > 0
      ? nets.some((net) => net < near)
      : worths.some((worth, at) => at > 0 && worth > -near && isWhole(told, [at]));
  return {
    starts: best.places.map((at) => told[at]?.start ?? 0),
    isUnsure: isNear,
  };
}

interface Choice {
  readonly places: readonly number[];
  readonly worth: number;
}

/** The borders that are worth most together, of which each part tells; null where not even the whole does. */
function likeliest(told: readonly Told[], worths: readonly number[]): Choice | null {
  const places = [...told.keys()].filter((at) => at > 0 && (worths[at] ?? 0) > 0);
  const ending: (Choice | null)[] = [];
  for (const [number, end] of [...places, told.length].entries()) {
    const starts = places.slice(0, number);
    ending.push(bestOf(told, worths, starts, ending, end) ?? wholeAbove(told, end));
  }
  return ending.at(-1) ?? null;
}

/** The same with borders that make `count` stories, whatever each of them is worth. */
function likeliestOf(
  count: number,
  told: readonly Told[],
  worths: readonly number[],
): Choice | null {
  const places = [...told.keys()].slice(1);
  const ends = [...places, told.length];
  let ending = ends.map((end) => wholeAbove(told, end));
  for (let stories = 2; stories <= count; stories += 1) {
    const above = ending;
    ending = ends.map((end, number) => bestOf(told, worths, places.slice(0, number), above, end));
  }
  return ending.at(-1) ?? null;
}

function wholeAbove(told: readonly Told[], end: number): Choice | null {
  return isStory(told, 0, end) ? { places: [], worth: 0 } : null;
}

/** The best of the ways to have a last story from one of `starts` to `end`, each with what is best above it. */
function bestOf(
  told: readonly Told[],
  worths: readonly number[],
  starts: readonly number[],
  above: readonly (Choice | null)[],
  end: number,
): Choice | null {
  let best: { readonly above: Choice; readonly start: number; readonly worth: number } | null =
    null;
  for (const [at, start] of starts.entries()) {
    const before = above[at] ?? null;
    const worth = (before?.worth ?? 0) + (worths[start] ?? 0);
    if (before === null || (best !== null && worth <= best.worth)) continue;
    if (isStory(told, start, end)) best = { above: before, start, worth };
  }
  return best && { places: [...best.above.places, best.start], worth: best.worth };
}

function isWhole(told: readonly Told[], places: readonly number[]): boolean {
  return [0, ...places].every((start, at) => isStory(told, start, places[at] ?? told.length));
}

function isStory(told: readonly Told[], from: number, to: number): boolean {
  let [words, telling] = [0, 0];
  for (let at = from; at < to; at += 1) {
    words += told[at]?.words ?? 0;
    telling += told[at]?.telling ?? 0;
    if (words >= fewestWords && telling >= leastTelling) return true;
  }
  return false;
}

/** The paragraphs that tell; what speaks to the readers and what is a title lead to the next. */
function toldIn(units: readonly LabelledUnit[]): readonly Told[] {
  const told: Told[] = [];
  let start: number | null = null;
  let led = 0;
  for (const { at, own } of paragraphsIn(units)) {
    const text = unitText(own);
    const telling = -saidIn(own).reduce((sum, { odds }) => sum + odds, 0);
    start ??= at;
    if (isTitle(text)) led = Math.max(led, ofTitle);
    else if (telling < -leastTalk) led = Math.max(led, ofTalk);
    else {
      if (nextOfSeveral.test(text.charAt(0).toLowerCase() + text.slice(1))) led += ofNext;
      told.push({ start, text, words: wordsOf(text).length, telling, led });
      start = null;
      led = 0;
    }
  }
  return told;
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!?:;,…–—-]["”’»)]*$/.test(text) && !/^[-–—]/.test(text);
}

interface Paragraph {
  readonly at: number;
  readonly own: readonly LabelledUnit[];
}

/** Units that stand together; each line, where no empty one stands anywhere. */
function paragraphsIn(units: readonly LabelledUnit[]): readonly Paragraph[] {
  const story = [...units.keys()].filter((at) => units[at]?.kind === 'story');
  const isParted = story.slice(1).some((at) => units[at]?.isApart === true);
  const found: { at: number; own: LabelledUnit[] }[] = [];
  for (const at of story) {
    const unit = units[at];
    if (unit === undefined) continue;
    const last = found.at(-1);
    if (last === undefined || unit.isApart || !isParted) found.push({ at, own: [unit] });
    else last.own.push(unit);
  }
  return found;
}
