import { type Announcement, asAnnounced } from './as-announced.ts';
import { borderFeatures } from './border-features.ts';
import { counted, type Feature, type FeatureSet, featureSet, named } from './feature.ts';
import { messageFeatures } from './message-features.ts';
import { headOf, headsOf } from './paragraph-heads.ts';
import { paragraphFeatures, paragraphsOf, placesOf } from './paragraphs.ts';
import { passageOf } from './passage.ts';
import { readSentence, type Sentence, spokenFeatures } from './read-sentence.ts';
import type { Said, SaidUnit } from './said.ts';
import { spokenLines } from './spoken-lines.ts';
import { step, wordSteps } from './steps.ts';
import { tiesOf } from './ties.ts';
import { inSmall, isShouted } from './unshouted.ts';

/** What is known of a message from elsewhere. */
export interface ReadingContext {
  /** Whether what brought it says that it holds several stories. */
  readonly isMany?: boolean;
}

const always = featureSet('always', [named('always')]);

/** What is asked of every sentence of a message, one after the other, since what is asked of 20,000 fills the memory. */
export function readingFeatures(
  units: readonly SaidUnit[],
  said: readonly Said[],
  context: ReadingContext = {},
): Generator<readonly FeatureSet[]> {
  return isShouted(units)
    ? featuresOf(inSmall(units), inSmall(said), context)
    : featuresOf(units, said, context);
}

function* featuresOf(
  units: readonly SaidUnit[],
  said: readonly Said[],
  { isMany = false }: ReadingContext,
): Generator<readonly FeatureSet[]> {
  const isSpoken = spokenLines(units);
  const paragraphs = paragraphsOf(units);
  const texts = paragraphs.map(({ text }) => text);
  const sentences = said.map(({ text }) => readSentence(text));
  const places = placesOf(paragraphs, said);
  const ofParagraphs = paragraphFeatures(paragraphs, places, sentences);
  const passages = texts.map(passageOf);
  const heads = headsOf(texts);
  const sums = sumsOf(sentences);
  const ties = tiesOf(said.map(({ text }) => text));
  const last = paragraphs.length - 1;
  let [many, counts] = isMany ? [1, 1] : [0, 0];
  let announcement: Announcement | null = null;
  for (const [at, one] of said.entries()) {
    const sentence = sentences[at];
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    const place = places[at] ?? 0;
    const isFirst = one.start === 0 && one.unit === paragraphs[place]?.start;
    const border = at === 0 ? 'start' : isFirst ? 'apart' : one.start === 0 ? 'line' : 'within';
    const sets = [always, ...(ofParagraphs[place] ?? [])];
    sets.push(...(isSpoken[one.unit] === true ? spokenFeatures() : (sentence?.own ?? [])));
    if (before !== undefined) sets.push(before.above);
    if (after !== undefined) sets.push(after.below);
    if (at === 0) sets.push(messageFeatures(units, sentences, paragraphs.length));
    if (isFirst && at > 0) sets.push(borderFeatures(passages, place));
    const own = placeOf(border, [at, said.length - at], [place, last - place]);
    addRest(own, sums, at, border);
    addAtBorder(own, ties[at] ?? [], border);
    if (before?.leads === true)
      own.push(named(border, led), named(border, before.past === 0 ? ledOn : ledBack));
    if (many > 0) own.push(named(border, manyAt));
    if (counts > 0) own.push(named(border, countedAt));
    if (isFirst) own.push(...headOf(texts[place] ?? '', heads, place));
    if (isFirst && announcement !== null) own.push(...asAnnounced(announcement, place, last));
    if (!/\p{L}/u.test(one.text)) own.push(noLetter);
    if (before?.words === 0) own.push(named(border, belowNoLetter));
    sets.push(featureSet('any', own));
    if (sentence?.announcesMany === true) many += 1;
    if (sentence?.hasCount === true) counts += 1;
    const count = sentence?.announced ?? null;
    if (count !== null) announcement = { count, place };
    yield sets;
  }
}

const led = named('led ');
const ledOn = named('led true ');
const ledBack = named('led false ');
const manyAt = named('many ');
const countedAt = named('counted ');
const noLetter = named('no letter');
const belowNoLetter = named('below no letter ');
const borderAt = named('border ');
const paragraphAt = named('place ');
const placeAt = named('place and border ');
const sentenceAt = named('sentence ');
const toGo = named('to go ');

type Border = 'start' | 'apart' | 'line' | 'within';

/** Where a sentence stands, among all and by its paragraph: how many stand above, how many below. */
function placeOf(
  border: Border,
  [at, left]: readonly [number, number],
  [above, below]: readonly [number, number],
): Feature[] {
  const among = (most: number, from: Feature) =>
    counted(Math.min(below, most), counted(Math.min(above, most), from));
  return [
    named(border, borderAt),
    among(3, paragraphAt),
    named(border, among(2, placeAt)),
    named(border, counted(Math.min(at, 3), sentenceAt)),
    named(border, counted(Math.min(left, 4), toGo)),
  ];
}

/** Of each place, what the sentences before it come to; the last is of all. */
interface Sums {
  readonly past: readonly number[];
  readonly third: readonly number[];
  readonly address: readonly number[];
  readonly words: readonly number[];
}

function sumsOf(sentences: readonly Sentence[]): Sums {
  const up = (of: (one: Sentence) => number) => {
    let sum = 0;
    return [0, ...sentences.map((one) => (sum += of(one)))];
  };
  return {
    past: up(({ past }) => past),
    third: up(({ third }) => third),
    address: up(({ address }) => address),
    words: up(({ words }) => words),
  };
}

const done = {
  past: named('done past '),
  third: named('done third '),
  words: named('done words '),
} as const;
const rest = {
  past: named('rest past '),
  third: named('rest third '),
  address: named('rest address '),
  words: named('rest words '),
} as const;

/** What stands before a sentence and from it on. */
function addRest(to: Feature[], sums: Sums, at: number, border: Border): void {
  const before = (of: readonly number[]) => of[at] ?? 0;
  const after = (of: readonly number[]) => (of.at(-1) ?? 0) - (of[at] ?? 0);
  const found = [
    counted(step(before(sums.past)), done.past),
    counted(step(before(sums.third)), done.third),
    counted(step(before(sums.words), wordSteps), done.words),
    counted(step(after(sums.past)), rest.past),
    counted(step(after(sums.third)), rest.third),
    counted(step(after(sums.address)), rest.address),
    counted(step(after(sums.words), wordSteps), rest.words),
  ];
  addAtBorder(to, found, border);
}

/** The same twice for a sentence with which a line begins. */
function addAtBorder(to: Feature[], found: readonly Feature[], border: Border): void {
  for (const one of found) {
    to.push(one);
    if (border !== 'within') to.push(named(border, one));
  }
}
