import type { SaidUnit } from './said.ts';
import { placedIn } from './story-span.ts';

/**
 * How much the judgement of sentences counts, beside the reading that was learned around it. It was
 * learned from other texts, so that each knows what the other has not seen.
 */
const ofJudgement = 0.5;

/** Of each sentence what is given before it is read: how much it speaks to the readers, in log-odds. */
export function givenTalk(units: readonly SaidUnit[]): readonly number[] {
  return placedIn(units).map(({ odds }) => ofJudgement * odds);
}
