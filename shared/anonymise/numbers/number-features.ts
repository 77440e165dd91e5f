import type { KnownWord } from '../story/known-word.ts';
import { fact } from '../tagger/lexicon.ts';
import type { Token } from '../tagger/tokens.ts';
import type { NumberGroup } from './number-groups.ts';
import { numberForms } from './number-of.ts';
import { wordClass } from './word-class.ts';

/** Features are hashed into so many buckets: 2 to this power. */
export const numberHashBits = 15;

/** A text's words as a number sees them. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly known: readonly KnownWord[];
  /** A word's class, with names told from other words. */
  classAt(index: number): number;
}

/** So likely must the tagger hold a word to be a name. */
const likelyName = 0.3;

export function surroundings(
  tokens: readonly Token[],
  known: readonly KnownWord[],
  likely: (index: number) => number,
): Surroundings {
  // Made when it is asked for: few words stand near a number.
  const classAt = (index: number): number => {
    const word = known[index];
    if (word === undefined) return wordClass.outside;
    const own = word.numberClass;
    if (!word.isLetters) return own;
    if (likely(index) > likelyName) return wordClass.name;
    if (own < wordClass.verb && own !== wordClass.none) return own;
    const isPlain = (word.look.facts & (fact.field | fact.grammar | fact.role)) !== 0;
    return word.isCapital && !isPlain && tokens[index]?.isInitial === false
      ? wordClass.capital
      : own;
  };
  return { tokens, known, classAt };
}

const outsideWord = 0x51ed270b;
const buckets = new Int32Array(128);
let length = 0;

function add(kind: number, one: number, two: number, three: number): void {
  let hash = Math.imul(one ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(three, 0x27d4eb2f), 0x165667b1);
  buckets[length] = (hash ^ (hash >>> 16)) >>> (32 - numberHashBits);
  length += 1;
}

const unitKinds = ['', 'år', 'års', 'mdr', 'måneder', 'måned', 'uger', 'uge', 'dage', 'dag'];
/** A slip in `år` says no less than the word. */
const slipOfYears = /^(?:årr|åårs?|åt|aår|åe|aar)$/;
const reachBefore = 10;
const reachBehind = 5;

/** Ages up to the value begin a new kind: little children, schoolchildren, the young, the grown and the old. */
const valueSteps = [1, 2, 5, 9, 12, 17, 25, 39, 66, 99];
const stepOf = (value: number) => valueSteps.findIndex((most) => value <= most);

/** The buckets of what a group of numbers is, and of what stands around it. The result is shared: copy what is kept. */
export function numberFeatures(
  { tokens, known, classAt }: Surroundings,
  group: NumberGroup,
  before: NumberGroup | undefined,
  roleBefore: number,
): Int32Array {
  length = 0;
  const word = (at: number) => known[at]?.look.word ?? outsideWord;
  const { from, to } = group;
  const form = numberForms.indexOf(group.form);
  const unit = unitKinds.indexOf(slipOfYears.test(group.unit) ? 'år' : group.unit);
  const step = stepOf(group.value);
  const own = form | ((unit + 1) << 3) | (group.isOld ? 128 : 0);

  // Words of degree say little by themselves: what stands before them is asked too.
  let [s1, s2, s3, s4] = [-9, -9, -9, -9];
  for (let at = from - 1, found = 0; found < 4 && at >= from - 9; at -= 1) {
    const own = classAt(at);
    if (own !== wordClass.about) {
      found += 1;
      if (found === 1) s1 = at;
      else if (found === 2) s2 = at;
      else if (found === 3) s3 = at;
      else s4 = at;
    }
    if (own === wordClass.outside) break;
  }
  const [c1, c2, c3, c4] = [classAt(s1), classAt(s2), classAt(s3), classAt(s4)];
  const [a1, a2] = [classAt(to), classAt(to + 1)];
  const isLineStart = tokens[from]?.isLineStart === true;
  const isLineEnd = tokens[to] === undefined || tokens[to]?.isLineStart === true;

  add(0, 0, 0, 0);
  add(1, form, 0, 0);
  add(2, own, 0, 0);
  add(3, step, own, 0);
  add(4, own, Math.min(group.count, 3), group.hasHalf ? 1 : 0);
  add(5, word(from - 1), 0, 0);
  add(6, word(from - 1), own, 0);
  add(7, word(from - 2), 0, 0);
  add(8, word(from - 1), word(from - 2), 0);
  add(9, word(to), 0, 0);
  add(10, word(to), own, 0);
  add(11, word(to + 1), 0, 0);
  add(12, word(to), word(to + 1), 0);
  add(13, word(from - 1), word(to), 0);
  add(14, word(s1), word(s2), 0);
  add(15, word(s1), c2, own);
  add(16, c1, word(s2), own);
  add(17, c1, own, 0);
  add(18, c1, c2, own);
  add(19, c1, c2, c3);
  add(20, c1, c2, (c3 << 6) | c4);
  add(21, a1, own, 0);
  add(22, a1, a2, own);
  add(23, c1, a1, own);
  add(24, c1, c2, (a1 << 12) | own);
  add(25, word(s1), a1, own);
  add(26, c1, word(to), own);
  add(27, isLineStart ? 1 : 0, isLineEnd ? 1 : 0, c1 | (a1 << 6));
  add(28, step, c1, a1);
  add(29, known[to]?.look.ends[1] ?? 0, own, 0);
  add(30, known[to]?.look.ends[0] ?? 0, c1, 0);
  add(31, known[s1]?.look.ends[1] ?? 0, own, 0);
  add(32, word(s1), unit, step);
  add(33, word(s3), c1, c2);
  add(34, c1, c2, (c3 << 12) | (c4 << 6) | a1);

  // What the sentence holds: who stands nearest before, and the words around.
  let nearest = 0;
  for (let at = from - 1, near = 1; near <= reachBefore && at >= 0; at -= 1, near += 1) {
    const kind = classAt(at);
    if (kind === wordClass.stop && near > 1) break;
    add(40, word(at), 0, 0);
    const isPerson =
      kind === wordClass.name ||
      kind === wordClass.person ||
      kind === wordClass.role ||
      kind === wordClass.subject;
    if (isPerson && nearest === 0) {
      nearest = near;
      add(41, kind, Math.min(near, 5), own);
      add(42, kind, Math.min(near, 5), a1);
    }
  }
  if (nearest === 0) add(43, own, a1, 0);
  for (let at = to, near = 1; near <= reachBehind && at < tokens.length; at += 1, near += 1) {
    if (classAt(at) === wordClass.stop) break;
    add(44, word(at), 0, 0);
  }
  if (before !== undefined) {
    const apart = Math.min(from - before.to, 15);
    add(50, roleBefore, apart < 5 ? apart : apart < 10 ? 5 : 6, own);
    add(51, roleBefore, c1, a1);
    add(52, roleBefore, before.form === group.form && before.unit === group.unit ? 1 : 0, c1);
  } else add(53, c1, a1, 0);
  return buckets.subarray(0, length);
}
