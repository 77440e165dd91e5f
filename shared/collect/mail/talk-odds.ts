import { remember } from './remember.ts';
import { talkFeatures } from './talk-features.ts';
import { talkWeights } from './talk-weights.ts';

/** No single sentence is surer than this, so that two others can speak against it. */
const surest = 3;
const mostRemembered = 4_000;
/** Most of what is left of a mail tells, so that what could be either does. */
const mostTell = 0.8;

/**
 * How much a sentence speaks to the readers of a mail rather than telling, as log-odds between −3
 * and 3: thanks, a lead-in, what may be done with the story. Learned by build/collect/fit-talk.ts.
 */
export function talkOdds(sentence: string): number {
  return within(talkSum(sentence));
}

/** The same without a bound. */
export const talkSum = remember((sentence) => sumOf(shippedWeight, sentence), mostRemembered);

/** The weight of a feature as it was learned; 0 for what was not. */
export function shippedWeight(feature: string): number {
  return talkWeights[feature] ?? 0;
}

/** The log-odds of a sentence by the weights of its features, without a bound. */
export function sumOf(weightOf: (feature: string) => number, sentence: string): number {
  if (saysOfWhat(sentence)) return -mostTell;
  const features = talkFeatures(sentence);
  if (features.length === 0) return -mostTell;
  const sum = features.reduce((total, feature) => total + weightOf(feature), 0);
  return sum + weightOf('always') - mostTell;
}

export function within(odds: number): number {
  return Math.max(-surest, Math.min(surest, odds));
}

/** “Det her er en historie om en sms” and “Jeg vil fortælle om en mor” are the story's own first sentence. */
function saysOfWhat(sentence: string): boolean {
  return ofWhat.test(sentence) && !/:\s*$/.test(sentence);
}

const ofWhat =
  /(?<!\p{L})(?:historien?|fortælling|eksempel|oplevelse|story)(?: \p{L}+)? (?:om|handler|fra dengang|about)(?!\p{L})|handler om|(?<!\p{L})vil (?:\p{L}+ )?(?:fortælle|skrive) om (?!(?:\p{L}+ )?(?:det|noget|dengang|gang|dag|oplevelse|episode|situation|forløb|eksempel|historie))/iu;
