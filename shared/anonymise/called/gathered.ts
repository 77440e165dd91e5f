import { isDetermined, slotWeight } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import type { KnownAmong } from '../story/known-among.ts';

/** What all places of one word in a story say together, those behind an article left out. */
export interface Gathered {
  count: number;
  /** The tagger's two highest odds, and the sum of all, as logarithms. */
  best: number;
  second: number;
  sum: number;
  /** How much its places tell of a person, see `slotWeight`. */
  slots: number;
  isBeforeRelative: boolean;
  capitalsWithin: number;
  capitalsAtStart: number;
  small: number;
  determined: number;
}

/** The logarithm of odds, within what the tagger can be sure of. */
export const oddsOf = (likely: number) =>
  Math.log(Math.max(leastShare, likely) / Math.max(leastShare, 1 - likely));
const leastShare = 1e-4;
const leastOdds = -9;

/** By the word in small letters, without the genitive's s; only those asked for. */
export function gathered(
  source: string,
  words: readonly ReadWord[],
  asked: KnownAmong,
): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>();
  words.forEach((word, index) => {
    const { bare, isCapital } = word.known;
    if (!asked.hasBare(word.known)) return;
    const own = all.get(bare) ?? nothing();
    all.set(bare, own);
    if (isDetermined(source, words[index - 1], word)) {
      own.determined += 1;
      return;
    }
    const odds = oddsOf(word.likely);
    own.second = Math.max(own.second, Math.min(own.best, odds));
    own.best = Math.max(own.best, odds);
    own.sum += odds;
    own.count += 1;
    const slot = slotWeight(source, words[index - 1], word, words[index + 1]);
    own.slots += slot;
    if (slot >= 2) own.isBeforeRelative = true;
    if (!isCapital) own.small += 1;
    else if (word.isStart) own.capitalsAtStart += 1;
    else own.capitalsWithin += 1;
  });
  return all;
}

const nothing = (): Gathered => ({
  count: 0,
  best: leastOdds,
  second: leastOdds,
  sum: 0,
  slots: 0,
  isBeforeRelative: false,
  capitalsWithin: 0,
  capitalsAtStart: 0,
  small: 0,
  determined: 0,
});

export const meanOdds = ({ sum, count }: Gathered) => (count === 0 ? leastOdds : sum / count);
