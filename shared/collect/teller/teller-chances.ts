import { type Feature, featureRows } from '../reading/feature.ts';

/**
 * How likely each candidate is by what its features say, in log-odds: a conditional logit (McFadden 1974), in which
 * the candidates of one story compete and those of another do not matter.
 */
export function chancesOf(
  features: readonly (readonly Feature[])[],
  weights: ReadonlyMap<Feature, number>,
): readonly number[] {
  const sums = features.map((own) => {
    let sum = 0;
    for (const feature of own) sum += weights.get(feature) ?? 0;
    return sum;
  });
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
}

/** A line is a feature by its 36 digits, a bar, and its hundredths: `w9x|120`. */
export function weightsIn(text: string): ReadonlyMap<Feature, number> {
  return new Map(featureRows(text).map(([feature, said]) => [feature, Number(said) / 100]));
}
