import { sameName } from '../people/people.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { type TextKey, textKey } from './comparable-text.ts';
import { isSameMatter } from './same-matter.ts';
import { repeatedIn, type Shingles, sharedCount, shinglesOf } from './shingles.ts';
import type { Telling } from './telling.ts';
import { type WordRow, wordLikeness, wordRow } from './word-likeness.ts';

/** A story with every copy of it that came. */
export interface MergedTelling<T extends Telling> {
  readonly kept: T;
  /** Whose story it is and when it was told, also where the kept copy does not say. */
  readonly author: Mailbox;
  readonly at: string;
  /** Versions that a later one of the same author replaced, latest first. */
  readonly earlier: readonly T[];
  readonly copies: readonly T[];
}

interface Weighed<T extends Telling> {
  readonly telling: T;
  /** What the author is called, as names are compared. */
  readonly name: string;
  readonly key: TextKey;
  readonly shingles: Shingles;
  /** Its words, from when they are first asked for. */
  words: WordRow | null;
  /** The place of another telling of its cluster; its own where it stands for the cluster. */
  cluster: number;
}

/** Texts that share this much of the shorter one tell the same story. */
const sameStory = 0.55;
/**
 * One person's two versions of a story share at least this much of the shorter one. Measured in runs
 * of four words: two stories of one author in the fixtures share at most 0.04 (20 pairs; 0.04 as well
 * of all 622 pairs), two on one template of whole phrases 0.30, a retelling with four tenths of it in
 * other words 0.51, corrected versions 0.81 to 0.96. It stands between the template and the retelling: a story
 * that is there twice is seen, and one that was taken for a version of another is not.
 */
export const sameOfAuthor = 0.4;
/** Two copies that share this much differ by how they were sent, not by what they say. */
const sameText = 0.97;
/** Texts of fewer letters are nobody's in particular. */
export const shortestCopy = 80;
/** One person who sends so few twice, with a word changed, tells one thing. */
const shortestOfAuthor = 40;
/** Two texts of which so many words are the same differ in a word or two of thirty. */
const sameWords = 0.92;
/** A copy shorter than this part of another is a part of it, or the other holds two stories. */
const comparableLength = 0.5;

/** Brings every story together once, however many mails, quotes and documents hold it. */
export function mergeTellings<T extends Telling>(
  tellings: readonly T[],
): readonly MergedTelling<T>[] {
  const weighed = tellings.map(
    (telling, cluster): Weighed<T> => ({
      telling,
      name: sameName(telling.author.name),
      key: textKey(telling.text),
      shingles: shinglesOf(telling.text),
      words: null,
      cluster,
    }),
  );
  const repeated = repeatedIn(weighed.map(({ shingles }) => shingles));
  const index = new Map<number, number[]>();
  const counts = new Uint32Array(weighed.length);
  const swallowed = new Set<number>();
  for (const [at, one] of weighed.entries()) {
    for (const [other, shared] of neighbours(one, index, counts)) {
      const two = weighed[other];
      if (two === undefined) continue;
      relate(one, two, shared, weighed, swallowed, at, other);
    }
    for (const shingle of one.shingles) {
      if (!repeated.has(shingle)) continue;
      const places = index.get(shingle);
      if (places === undefined) index.set(shingle, [at]);
      else places.push(at);
    }
  }
  for (const one of weighed) joinToldAnew(one, weighed, swallowed);
  const clusters = new Map<number, Weighed<T>[]>();
  for (const [at, one] of weighed.entries()) {
    if (swallowed.has(at)) continue;
    const place = clusterOf(one, weighed);
    const cluster = clusters.get(place) ?? [];
    cluster.push(one);
    clusters.set(place, cluster);
  }
  return [...clusters.values()].map(choose);
}

/**
 * “Her er den i fuld længde, smid den anden væk”: a text that is to stand instead of another may be told
 * wholly anew. Then it stands instead of the one that its author told before, if it is about the same.
 */
function joinToldAnew<T extends Telling>(
  one: Weighed<T>,
  all: readonly Weighed<T>[],
  swallowed: ReadonlySet<number>,
): void {
  const { telling } = one;
  if (telling.isNewVersion !== true || telling.at === '' || !isKnown(telling)) return;
  const own = clusterOf(one, all);
  const before = all.filter(
    (two, at) =>
      !swallowed.has(at) &&
      two.telling.at !== '' &&
      two.telling.at < telling.at &&
      isSameAuthor(one, two),
  );
  const [only, ...others] = new Set(before.map((two) => clusterOf(two, all)));
  const [first] = before;
  if (only === undefined || others.length > 0 || only === own || first === undefined) return;
  const joined = all[own];
  if (joined !== undefined && isSameMatter(telling.text, first.telling.text)) joined.cluster = only;
}

/** Everything before that shares words with one, with how many; `counts` is all zeros before and after. */
function neighbours<T extends Telling>(
  { shingles }: Weighed<T>,
  index: ReadonlyMap<number, readonly number[]>,
  counts: Uint32Array,
): readonly (readonly [number, number])[] {
  const met: number[] = [];
  for (const shingle of shingles) {
    const places = index.get(shingle);
    // What half the heap says (a guide's question) tells nothing.
    if (places === undefined || places.length > 200) continue;
    for (const place of places) {
      const count = counts[place] ?? 0;
      if (count === 0) met.push(place);
      counts[place] = count + 1;
    }
  }
  return met.map((place) => {
    const count = counts[place] ?? 0;
    counts[place] = 0;
    return [place, count];
  });
}

function relate<T extends Telling>(
  one: Weighed<T>,
  two: Weighed<T>,
  shared: number,
  all: readonly Weighed<T>[],
  swallowed: Set<number>,
  at: number,
  other: number,
): void {
  const shortest = Math.min(one.key.length, two.key.length);
  if (shortest < shortestOfAuthor) return;
  const small = Math.min(one.shingles.length, two.shingles.length);
  const large = Math.max(one.shingles.length, two.shingles.length);
  if (small === 0 || shared / small < sameOfAuthor) return;
  const isAuthor = isSameAuthor(one, two);
  if (!isAuthor && shared / small < sameStory) return;
  if (shortest < shortestCopy && !(isAuthor && isReworded(one, two, all))) return;
  const isAlike = shared / large >= 0.8 || (!isAuthor && isReworded(one, two, all));
  if (!isAlike && !isAuthor) return;
  if (small / large >= comparableLength || (isAuthor && isNewVersionOf(one, two))) {
    const [from, to] = [clusterOf(one, all), clusterOf(two, all)];
    const joined = all[from];
    if (joined !== undefined) joined.cluster = to;
    return;
  }
  // A part of another text: a quote that was cut short, or two stories that a quote ran together.
  if (shared / small < 0.8) return;
  const [part, whole] = one.shingles.length < two.shingles.length ? [at, other] : [other, at];
  const isPartOwn = (all[part]?.telling.level ?? 0) < (all[whole]?.telling.level ?? 0);
  swallowed.add(isPartOwn ? whole : part);
}

/** The place of the telling that stands for a cluster, by way of which its others are told (a disjoint-set forest). */
function clusterOf<T extends Telling>(one: Weighed<T>, all: readonly Weighed<T>[]): number {
  let place = one.cluster;
  for (let next = all[place]?.cluster; next !== undefined && next !== place; ) {
    place = next;
    next = all[place]?.cluster;
  }
  one.cluster = place;
  return place;
}

/** Whether two tellings that were not brought together yet differ in a word or two. */
function isReworded<T extends Telling>(
  a: Weighed<T>,
  b: Weighed<T>,
  all: readonly Weighed<T>[],
): boolean {
  return (
    clusterOf(a, all) !== clusterOf(b, all) &&
    wordLikeness(wordsIn(a), wordsIn(b), sameWords) >= sameWords
  );
}

function wordsIn<T extends Telling>(one: Weighed<T>): WordRow {
  one.words ??= wordRow(one.telling.text);
  return one.words;
}

/** A whole version may be much longer than the few lines that it takes the place of. */
function isNewVersionOf<T extends Telling>(a: Weighed<T>, b: Weighed<T>): boolean {
  const [earlier, later] = a.telling.at <= b.telling.at ? [a, b] : [b, a];
  return later.telling.isNewVersion === true && earlier.telling.at !== '';
}

function isSameAuthor<T extends Telling>(a: Weighed<T>, b: Weighed<T>): boolean {
  const [one, two] = [a.telling.author.address, b.telling.author.address];
  if (one !== '' && one === two) return true;
  if ((a.name === '' && one === '') || (b.name === '' && two === '')) return true;
  return a.name !== '' && a.name === b.name;
}

function choose<T extends Telling>(cluster: readonly Weighed<T>[]): MergedTelling<T> {
  const [first, ...rest] = [...cluster].sort((a, b) => byTelling(a.telling, b.telling));
  if (first === undefined) throw new Error('a cluster has a telling');
  const ofAuthor = [first, ...rest.filter((one) => isSameAuthor(one, first))];
  const cleanest = Math.min(...ofAuthor.map(({ telling }) => telling.level));
  const clean = ofAuthor.filter(({ telling }) => telling.level === cleanest);
  const until = latest(clean);
  // A later version may be known from a quote alone.
  const later = ofAuthor.filter(({ telling }) => until !== '' && telling.at > until);
  const own = [...clean, ...later];
  const latestFirst = [...own].sort((a, b) => b.telling.at.localeCompare(a.telling.at));
  const newest = latestFirst[0] ?? first;
  const isSame = (one: Weighed<T>) =>
    one.key.hash === newest.key.hash || likeness(one, newest) >= sameText;
  // Of copies that say the same, the first one was the telling; the others only passed it on.
  const kept = own.filter(isSame).sort((a, b) => byTime(a.telling, b.telling))[0] ?? newest;
  return {
    kept: kept.telling,
    author: isKnown(kept.telling) ? kept.telling.author : first.telling.author,
    at: kept.telling.at || first.telling.at,
    earlier: latestFirst.filter((one) => !isSame(one)).map(({ telling }) => telling),
    copies: cluster.map(({ telling }) => telling),
  };
}

function latest<T extends Telling>(tellings: readonly Weighed<T>[]): string {
  return (
    tellings
      .map(({ telling }) => telling.at)
      .sort()
      .at(-1) ?? ''
  );
}

function isKnown({ author }: Telling): boolean {
  return author.name !== '' || author.address !== '';
}

/** Whose story it is says the earliest telling that has an author. */
function byTelling(a: Telling, b: Telling): number {
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1;
  return byTime(a, b);
}

function likeness<T extends Telling>(a: Weighed<T>, b: Weighed<T>): number {
  return sharedCount(a.shingles, b.shingles) / Math.max(a.shingles.length, b.shingles.length, 1);
}

/** Earlier first; what has no time comes last. */
function byTime(a: Telling, b: Telling): number {
  return (a.at || '9999').localeCompare(b.at || '9999');
}
