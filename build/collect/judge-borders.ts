import { borderExamples, learnBorders } from './learn-borders.ts';
import type { Example } from './logistic.ts';
import type { OwnVoice } from './own-stories.ts';

/** How well borders are judged in stories that were not learned from. */
export interface BorderJudgement {
  /** How often a border stands above what is none. */
  readonly order: number;
  /** Share of the borders that are found where one in a hundred that is none would be set. */
  readonly found: number;
  /** Mean logarithmic loss, in nats. */
  readonly loss: number;
}

const folds = 6;
const oneIn = 100;

/** Leaves out every sixth voice in turn and judges its borders by the others. */
export function crossValidatedBorders(voices: readonly OwnVoice[], pull: number): BorderJudgement {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = learnBorders(
      voices.filter((__, at) => at % folds !== fold),
      pull,
    );
    const left = borderExamples(voices.filter((__, at) => at % folds === fold));
    return left.map(({ features, isTrue }) => ({ isTrue, odds: oddsOf(features, weights) }));
  }).flat();
  const odds = (isTrue: boolean) =>
    judged.filter((one) => one.isTrue === isTrue).map((one) => one.odds);
  const [borders, others] = [odds(true), odds(false).sort((a, b) => b - a)];
  const bound = others[Math.floor(others.length / oneIn)] ?? 0;
  const below = borders.map((one) => others.filter((other) => other < one).length);
  return {
    order: below.reduce((sum, one) => sum + one, 0) / (borders.length * others.length),
    found: borders.filter((one) => one > bound).length / borders.length,
    loss:
      judged.reduce(
        (sum, one) => sum + Math.log1p(Math.exp(one.isTrue ? -one.odds : one.odds)),
        0,
      ) / judged.length,
  };
}

function oddsOf(features: Example['features'], weights: ReadonlyMap<string, number>): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}
