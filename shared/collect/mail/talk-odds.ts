import { remember } from './remember.ts';
import { talkFeatures } from './talk-features.ts';
import { talkWeights } from './talk-weights.ts';

/** No single sentence is surer than this, so that two others can speak against it. */
const surest = 3;
const mostRemembered = 4_000;
/** Most of what is left of a mail tells, so that what could be either does. */
const mostTell = 0.35;

/**
 * How much a sentence speaks to the readers of a mail rather than telling, as log-odds between −3
 * and 3: thanks, a lead-in, what may be done with the story. Learned by build/collect/fit-talk.ts.
 */
export const talkOdds = remember(oddsOf, mostRemembered);

function oddsOf(sentence: string): number {
  if (saysOfWhat(sentence)) return -mostTell;
  const sum = talkFeatures(sentence).reduce(
    (total, feature) => total + (talkWeights[feature] ?? 0),
    talkWeights.always ?? 0,
  );
  return Math.max(-surest, Math.min(surest, sum - mostTell));
}

/** “Det her er en historie om en sms” is the story's own first sentence. */
function saysOfWhat(sentence: string): boolean {
  return (
    /(?<!\p{L})(?:historien?|fortælling|eksempel|oplevelse|story)(?: \p{L}+)? (?:om|handler|fra dengang|about)(?!\p{L})|handler om/iu.test(
      sentence,
    ) && !/:\s*$/.test(sentence)
  );
}
