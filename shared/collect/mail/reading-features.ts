import { announcesMany } from './announces-many.ts';
import { bringsAnother, speaksOfOneMore } from './another-story.ts';
import { instructsReaders } from './instruction.ts';
import { joinFeatures } from './join-features.ts';
import { saysNewVersion } from './new-version.ts';
import { nextTeller } from './next-teller.ts';
import { headOf, headsOf } from './paragraph-heads.ts';
import { passedOnIn } from './passes-on.ts';
import { remember } from './remember.ts';
import type { Said, SaidUnit } from './said.ts';
import { senseOf, topicsOf } from './sense.ts';
import { spokenLines } from './spoken-lines.ts';
import { step, wordSteps } from './steps.ts';
import { opensStory } from './story-opening.ts';
import { talkFeatures } from './talk-features.ts';
import { talkOdds } from './talk-odds.ts';
import { wordsOf } from './unit.ts';
import { withoutSpeech } from './without-speech.ts';

/** What is asked of a sentence: what hangs on a text alone, and is known again, and what its place adds. */
export interface SaidFeatures {
  readonly known: readonly (readonly string[])[];
  readonly own: readonly string[];
}

const mostRemembered = 4_000;

/** What one sentence says by itself. */
interface Sentence {
  readonly own: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly past: number;
  readonly third: number;
  readonly address: number;
  readonly words: number;
  readonly leads: boolean;
  readonly asks: boolean;
  readonly odds: number;
}

const sentenceOf = remember((text): Sentence => {
  const features = talkFeatures(text);
  const said = withoutSpeech(text);
  const { past, third, address } = senseOf(said);
  const signs = features.length === 0 ? [] : signsOf(text, said);
  const coarse = [...coarseOf(features), ...signs];
  const odds = features.length === 0 ? -0.6 : talkOdds(text);
  coarse.push(`odds ${bucket(odds)}`);
  return {
    own: features.length === 0 ? ['spoken'] : [...features, ...signs, `odds ${bucket(odds)}`],
    above: coarse.map((one) => `above ${one}`),
    below: coarse.map((one) => `below ${one}`),
    past,
    third,
    address,
    words: wordsOf(text).length,
    leads: /:\s*$/.test(text),
    odds,
    asks: /\?["”’»)]*\s*$/.test(text),
  };
}, mostRemembered);

const nextOfSeveral =
  /^(?:og )?(?:så|endelig|sidst|til sidst|desuden)(?: endelig)?,? (?:(?:er|var|har|havde) (?:der|vi|jeg) (?:(?:jo |også )?(?:ham|hende|dem)(?: (?:der|som|med|fra))?(?!\p{L})|\p{Lu}|(?:den|det) \p{L}+|\p{L}{2,}(?:en|et) (?:fra|med|i|på|der|som)(?!\p{L}))|\p{Lu}\p{L}+, )/u;
const ofWhat =
  /(?<!\p{L})(?:historien?|fortælling|eksempel|oplevelse|story)(?: \p{L}+)? (?:om|handler|fra dengang|about)(?!\p{L})|handler om|(?<!\p{L})vil (?:\p{L}+ )?(?:fortælle|skrive) om (?!(?:\p{L}+ )?(?:det|noget|dengang|gang|dag|oplevelse|episode|situation|forløb|eksempel|historie))/iu;

/** What common turns of phrase say of a sentence. */
function signsOf(text: string, said: string): readonly string[] {
  const line = text.trim();
  const found = [...topicsOf(said)].map((topic) => `topic ${topic}`);
  if (bringsAnother(line)) found.push('sign brings another');
  if (speaksOfOneMore(line)) found.push('sign one more');
  if (nextTeller(line) !== null) found.push('sign next teller');
  if (passedOnIn(line) !== null) found.push('sign passed on');
  if (nextOfSeveral.test(line.charAt(0).toLowerCase() + line.slice(1)))
    found.push('sign next of several');
  if (opensStory(line)) found.push('sign opens');
  if (saysNewVersion(line)) found.push('sign new version');
  if (announcesMany(line)) found.push('sign many');
  if (ofWhat.test(line) && !/:$/.test(line)) found.push('sign of what');
  return found;
}

const spoken: readonly string[] = ['spoken'];

/** What a paragraph says by itself, by the place it stands at. */
const paragraphOf = remember((text) => {
  const coarse = [
    ...coarseOf(talkFeatures(text)),
    `words ${step(wordsOf(text).length, wordSteps)}`,
    ...(instructsReaders(text) ? ['instructs'] : []),
  ];
  const at = (place: string) => coarse.map((one) => `${place} ${one}`);
  return { any: at('par'), first: at('par first'), second: at('par second'), last: at('par last') };
}, mostRemembered);

/** What is known of a message from elsewhere. */
export interface ReadingContext {
  /** Whether what brought it says that it holds several stories. */
  readonly isMany?: boolean;
}

/** What is asked of every sentence of a message. */
export function readingFeatures(
  units: readonly SaidUnit[],
  said: readonly Said[],
  { isMany = false }: ReadingContext = {},
): readonly SaidFeatures[] {
  const isSpoken = spokenLines(units);
  const paragraphs = paragraphsOf(units);
  const joins = joinFeatures(paragraphs.map(({ text }) => text));
  const sentences = said.map(({ text }) => sentenceOf(text));
  const counts = sumsOf(sentences);
  const mail = mailFeatures(units, sentences, paragraphs.length);
  const last = paragraphs.length - 1;
  const heads = headsOf(paragraphs.map(({ text }) => text));
  const places = said.map(({ unit }) => placeOf(paragraphs, unit));
  const oddsIn = paragraphs.map(() => 0);
  for (const [at, place] of places.entries()) {
    oddsIn[place] = (oddsIn[place] ?? 0) + (sentences[at]?.odds ?? 0);
  }
  let [many, counted] = isMany ? [1, 1] : [0, 0];
  return said.map((one, at): SaidFeatures => {
    const sentence = sentences[at];
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    const place = places[at] ?? 0;
    const paragraph = paragraphOf(paragraphs[place]?.text ?? '');
    const isFirst = one.start === 0 && one.unit === paragraphs[place]?.start;
    const border = at === 0 ? 'start' : isFirst ? 'apart' : one.start === 0 ? 'line' : 'within';
    const known = [isSpoken[one.unit] === true ? spoken : (sentence?.own ?? [])];
    if (before !== undefined) known.push(before.above);
    if (after !== undefined) known.push(after.below);
    if (last > 0) {
      known.push(paragraph.any);
      if (place === 0) known.push(paragraph.first);
      else if (place === last) known.push(paragraph.last);
      else if (place === 1) known.push(paragraph.second);
    }
    if (isFirst && at > 0) known.push(joins[place] ?? []);
    const paragraphOdds = bucket((oddsIn[place] ?? 0) / 1.5);
    const own = [
      `paragraph odds ${paragraphOdds}`,
      `paragraph odds ${paragraphOdds} ${Math.min(place, 2)} ${Math.min(last - place, 2)}`,
      'always',
      `border ${border}`,
      `place ${Math.min(place, 3)} ${Math.min(last - place, 3)}`,
      `place ${border} ${Math.min(place, 2)} ${Math.min(last - place, 2)}`,
      `sentence ${Math.min(at, 3)} ${border}`,
      `to go ${Math.min(said.length - at, 4)} ${border}`,
      ...restOf(counts, at, border),
    ];
    if (before?.leads === true) own.push(`led ${border}`, `led ${before.past === 0} ${border}`);
    if (many > 0) own.push(`many ${border}`);
    if (counted > 0) own.push(`counted ${border}`);
    if (isFirst) own.push(...headOf(paragraphs[place]?.text ?? '', heads, place));
    if (!/\p{L}/u.test(one.text)) own.push('no letter');
    if (before !== undefined && before.words === 0) own.push(`below no letter ${border}`);
    if (/^p\.?\s?s\.?(?!\p{L})/iu.test(one.text)) own.push('note');
    if (at === 0) own.push(...mail);
    if (announcesMany(one.text)) many += 1;
    if (sentence?.past === 0 && countWord.test(one.text)) counted += 1;
    return { known, own };
  });
}

/** “Fire små fra et bibliotek”, but no time and no money. */
const countWord =
  /(?<![\p{L}\d])(?:to|tre|fire|fem|seks|[2-6])(?!\p{L}|\d|[.:]\d)(?! (?:\p{L}+ )?(?:år|dage?|uger?|måneder|timer?|minutter|gange|kroner|kr|km|børn|mennesker|stole|kopper|procent|stuer?)(?!\p{L}))/iu;

/** Log-odds in steps of a half from −3 to 3. */
function bucket(odds: number): number {
  return Math.max(-6, Math.min(6, Math.round(odds * 2)));
}

interface Sums {
  readonly past: readonly number[];
  readonly third: readonly number[];
  readonly address: readonly number[];
  readonly words: readonly number[];
  readonly told: readonly number[];
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
    told: up(({ odds }) => odds),
  };
}

/** What stands before a sentence and from it on. */
function restOf(sums: Sums, at: number, border: string): readonly string[] {
  const before = (of: readonly number[]) => of[at] ?? 0;
  const after = (of: readonly number[]) => (of.at(-1) ?? 0) - (of[at] ?? 0);
  const found = [
    `done past ${step(before(sums.past))}`,
    `done third ${step(before(sums.third))}`,
    `done words ${step(before(sums.words), wordSteps)}`,
    `rest past ${step(after(sums.past))}`,
    `rest third ${step(after(sums.third))}`,
    `rest address ${step(after(sums.address))}`,
    `rest words ${step(after(sums.words), wordSteps)}`,
    `rest odds ${bucket(after(sums.told) / 3)}`,
    `done odds ${bucket(before(sums.told) / 3)}`,
  ];
  return [...found, ...(border === 'within' ? [] : found.map((one) => `${one} ${border}`))];
}

/** What a message is as a whole. */
function mailFeatures(
  units: readonly SaidUnit[],
  sentences: readonly Sentence[],
  paragraphs: number,
): readonly string[] {
  const sum = (of: (one: Sentence) => number) => sentences.reduce((all, one) => all + of(one), 0);
  const words = sum((one) => one.words);
  const share = (of: number) => Math.min(8, Math.round((of / Math.max(1, words)) * 60));
  const fields = new Map<string, number>();
  for (const { own } of sentences) {
    for (const one of own) {
      if (
        /^f \S+$|^topic |^sign /.test(one) ||
        /^(?:smile|item|ends \?|(?:jeg|vi|han|hun|man|I|du|de) (?:then|now|may))$/.test(one)
      )
        fields.set(one, (fields.get(one) ?? 0) + 1);
    }
  }
  return [
    `mail words ${step(words, wordSteps)}`,
    `mail past ${share(sum((one) => one.past))}`,
    `mail third ${share(sum((one) => one.third))}`,
    `mail odds ${bucket(sum((one) => one.odds) / 4)}`,
    `mail most ${bucket(sum((one) => Math.min(0, one.odds)) / 4)}`,
    `mail share ${bucket((sum((one) => one.odds) / sentences.length) * 2)}`,
    `mail address ${step(sum((one) => one.address))}`,
    `mail past third ${Math.min(4, share(sum((one) => one.past)))} ${Math.min(4, share(sum((one) => one.third)))}`,
    `mail paragraphs ${Math.min(6, paragraphs)}`,
    `mail asks ${step(sum(({ asks }) => (asks ? 1 : 0)))}`,
    `mail items ${step(units.filter(({ text }) => /^(?:[-–—•*·]|\d{1,2}[.)])\s/.test(text)).length)}`,
    ...[...fields].map(
      ([name, count]) => `mail ${name} ${step(Math.ceil((count / sentences.length) * 12))}`,
    ),
  ];
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

function paragraphsOf(units: readonly SaidUnit[]): readonly Paragraph[] {
  const starts = [...units.keys()].filter((at) => at === 0 || units[at]?.isApart === true);
  return starts.map((start, number) => ({
    start,
    text: units
      .slice(start, starts[number + 1])
      .map(({ text }) => text)
      .join('\n'),
  }));
}

function placeOf(paragraphs: readonly Paragraph[], unit: number): number {
  return paragraphs.findLastIndex(({ start }) => start <= unit);
}

function coarseOf(features: readonly string[]): readonly string[] {
  return features.filter((one) => !/^(?:[wsp]|begins|length) |^f \S+ /.test(one));
}
