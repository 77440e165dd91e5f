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
  const free = chosen(
    told,
    odds.map((one) => one - cost),
    null,
  );
  const named =
    count === null
      ? null
      : chosen(
          told,
          odds.map((one) => one - cost),
          count,
        );
  const best = named?.places.every((at) => (odds[at] ?? 0) > cost - mostAgainst) ? named : free;
  if (best === null) return { starts: [], isUnsure: false };
  const nets = best.places.map((at) => (odds[at] ?? 0) - cost);
  const isNear =
    best.places.length > 0
      ? nets.some((net) => net < near)
      : odds.some((one, at) => at > 0 && one - cost > -near && isWhole(told, [at]));
  return {
    starts: best.places.map((at) => told[at]?.start ?? 0),
    isUnsure: isNear,
  };
}

interface Choice {
  readonly places: readonly number[];
  readonly worth: number;
}

/**
 * The borders that are worth most together, of which each part tells; as many as make `count` stories,
 * or as many as are worth something. Null where no such choice leaves every part a story.
 */
function chosen(
  told: readonly Told[],
  worths: readonly number[],
  count: number | null,
): Choice | null {
  const places = [...told.keys()].filter(
    (at) => at > 0 && (worths[at] ?? 0) > (count === null ? 0 : -Infinity),
  );
  // Of all stories that end above a place, by how many there are.
  const ends = [...places, told.length];
  const best: (Choice | null)[][] = [];
  const most = count ?? places.length + 1;
  for (const [number, end] of ends.entries()) {
    const whole = isStory(told, 0, end) ? { places: [], worth: 0 } : null;
    const here: (Choice | null)[] = [null, whole];
    for (let stories = 2; stories <= Math.min(most, number + 1); stories += 1) {
      let found: Choice | null = null;
      for (const [before, start] of places.slice(0, number).entries()) {
        const above = best[before]?.[stories - 1] ?? null;
        if (above === null || !isStory(told, start, end)) continue;
        const worth = above.worth + (worths[start] ?? 0);
        if (found === null || worth > found.worth)
          found = { places: [...above.places, start], worth };
      }
      here.push(found);
    }
    best.push(here);
  }
  const last = best.at(-1) ?? [];
  if (count !== null) return last[count] ?? null;
  return last.reduce<Choice | null>(
    (a, b) => (b !== null && (a === null || b.worth > a.worth) ? b : a),
    null,
  );
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
