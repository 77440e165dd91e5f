import { isDetermined, slotWeight } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { calledHashBits } from './called-model.ts';
import { type Gathered, meanOdds, oddsOf } from './gathered.ts';
import { kindBefore, kindBehind } from './word-company.ts';

/** A word of a story with what stands around it. */
export interface CalledPlace {
  readonly source: string;
  readonly words: readonly ReadWord[];
  readonly index: number;
  /** Of the same word in the whole story. */
  readonly story: Gathered;
  /** Whether most lines and sentences of the story begin in small letters. */
  readonly isSmall: boolean;
}

/** The buckets of what speaks for or against somebody being called so. */
export function calledFeatures(place: CalledPlace): readonly number[] {
  const { source, words, index, story, isSmall } = place;
  const word = words[index];
  if (word === undefined) return [];
  const { known, start, end } = word;
  const { facts } = known.look;
  const form = (!known.isCapital ? 0 : word.isStart ? 1 : 2) + (isSmall ? 3 : 0);
  const kind = kindOf(facts);
  const odds = stepOf(oddsOf(word.likely));
  const best = stepOf(story.best);
  const second = stepOf(story.second);
  const isThing = isDetermined(source, words[index - 1], word);
  const slot = isThing ? 0 : slotWeight(source, words[index - 1], word, words[index + 1]);
  const next = source[end] === ' ' ? kindBehind(words[index + 1]) : 0;
  const last = source[start - 1] === ' ' ? kindBefore(words[index - 1]) : 0;
  const { count, small, determined, capitalsWithin, capitalsAtStart } = story;
  const isNextName =
    ((words[index + 1]?.known.look.facts ?? 0) & (fact.firstName | fact.surname)) !== 0;
  const buckets: number[] = [];
  const put = (one: number, two?: number, three?: number, four?: number) => {
    buckets.push(bucketOf(buckets.length, one, two, three, four));
  };
  put(form);
  put(form, odds);
  put(form, best);
  put(form, second);
  put(form, stepOf(meanOdds(story)));
  put(form, Math.min(count, 5), bit(small > 0), bit(determined > 0));
  put(form, kind);
  put(kind, odds);
  put(kind, best);
  put(form, Math.min(slot, 2));
  put(form, Math.max(0, Math.min(story.slots - slot, 2)));
  put(form, bit(isThing));
  put(form, bit(story.isBeforeRelative));
  put(form, Math.min(capitalsWithin, 2), Math.min(capitalsAtStart, 2));
  put(form, bit(capitalsWithin > 0), Math.min(small, 2));
  put(form, bit(isJoined(place, word)));
  put(form, bit(isBeside(place, word)));
  put(form, edgesOf(source, word));
  put(form, quotesOf(source, word));
  put(form, bit(naming.test(source.slice(Math.max(0, start - namingReach), start))));
  put(form, bit(/(?:en|et|ne)$/.test(known.bare)));
  put(form, shapeOf(word.text));
  put(form, next);
  put(form, last);
  put(form, next, last);
  put(form, bit(isNextName));
  put(bit(slot > 0), best);
  put(Math.min(count, 3), second, bit(small > 0));
  put(form, bit(numbered.test(source.slice(end, end + 3))));
  put(form, Math.min(word.text.length, longestTold));
  put(form, kindOf(words[index - 1]?.known.look.facts ?? 0));
  put(0);
  return buckets;
}

const bit = (is: boolean) => (is ? 1 : 0);
/** The tagger's odds in eleven steps. */
const stepOf = (odds: number) => Math.max(-7, Math.min(3, Math.round(odds))) + 7;

function kindOf(facts: number): number {
  return (
    bit((facts & (fact.field | fact.grammar)) !== 0) |
    (bit((facts & fact.role) !== 0) << 1) |
    (bit((facts & (fact.word | fact.compound)) !== 0) << 2) |
    (bit((facts & (fact.firstName | fact.surname)) !== 0) << 3) |
    (bit((facts & (fact.place | fact.capital)) !== 0) << 4)
  );
}

const joint = /^(?:,? og |, |\/| & |\+)$/;

/** `Sofie og Knast`, `Knast, Sofie` */
const isJoined = ({ source, words, index }: CalledPlace, { start, end }: ReadWord) =>
  [words[index - 1], words[index - 2]].some(
    (before) => isSomebody(before) && joint.test(source.slice(before.end, start)),
  ) ||
  [words[index + 1], words[index + 2]].some(
    (after) => isSomebody(after) && joint.test(source.slice(end, after.start)),
  );

const isBeside = ({ source, words, index }: CalledPlace, { start, end }: ReadWord) => {
  const [before, after] = [words[index - 1], words[index + 1]];
  return (
    (isSomebody(before) && source.slice(before.end, start) === ' ') ||
    (isSomebody(after) && source.slice(end, after.start) === ' ')
  );
};

/** So likely must the tagger hold a word to be a name for it to tell of those beside it. */
const likelySomebody = 0.6;

/** Whether a word is a name by itself. */
const isSomebody = (word: ReadWord | undefined): word is ReadWord =>
  word !== undefined &&
  (word.likely >= likelySomebody ||
    (word.known.look.facts & (fact.firstName | fact.word | fact.grammar | fact.field)) ===
      fact.firstName);

/** So far around a word do signs count, in UTF-16 units. */
const near = 12;

function edgesOf(source: string, { start, end }: ReadWord): number {
  const before = source.slice(Math.max(0, start - near), start);
  const behind = source.slice(end, end + near);
  return (
    bit(/(?:^|\n)[ \t>*•-]*$/.test(before)) |
    (bit(/^(?:\s*\n|$)/.test(behind)) << 1) |
    (bit(/^:/.test(behind)) << 2) |
    (bit(/^[,.!?]/.test(behind)) << 3)
  );
}

const quotesOf = (source: string, { start, end }: ReadWord) =>
  bit(/[»«"“„”']/.test(source[start - 1] ?? '')) | (bit(/[«»"”“']/.test(source[end] ?? '')) << 1);

const naming = /(?:kald\p{L}*|hedder|hed|navnet|øgenavn\p{L}*)(?: \p{L}+)? [»"“]?$/iu;
const namingReach = 24;

/** `Klip 4`, `Workshop B` */
const numbered = /^ (?:\d|\p{Lu}(?!\p{L}))/u;
/** Longer words are told apart no further. */
const longestTold = 12;

const shapeOf = (text: string) =>
  /^\p{Lu}{2,}$/u.test(text) ? 1 : text.includes('-') ? 2 : text.length < 4 ? 3 : 0;

/** Numbers below 64, as many as there are, as one bucket; the row's place tells apart what is of the same numbers. */
function bucketOf(row: number, one: number, two?: number, three?: number, four?: number): number {
  let value = 64 + one;
  if (two !== undefined) value = value * 64 + two;
  if (three !== undefined) value = value * 64 + three;
  if (four !== undefined) value = value * 64 + four;
  let hash = Math.imul(value ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - calledHashBits);
}
