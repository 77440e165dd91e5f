/** What is learned from: a text's features, which of two kinds it is, and how much it counts. */
export interface Example {
  readonly features: readonly string[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/** Rounds over all features; the weights stand still well before. */
const rounds = 60;

/**
 * Logistic regression, whose weights are the only best ones: the loss is convex, and every feature in
 * turn is moved by a step that cannot overshoot (a bound on the curvature instead of the curvature), so
 * that the same examples always give the same weights. `pull` draws a feature's weight towards nothing
 * (L2), the same for each example more or less.
 */
export function fitLogistic(
  examples: readonly Example[],
  pull: (feature: string) => number,
): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const shown: number[][] = names.map(() => []);
  for (const [at, { features }] of examples.entries()) {
    for (const feature of features) shown[places.get(feature) ?? 0]?.push(at);
  }
  const sums = new Float64Array(examples.length);
  const weights = new Float64Array(names.length);
  const pulls = names.map(pull);
  const counts = examples.map(({ weight }) => weight);
  const truths = examples.map(({ isTrue }) => (isTrue ? 1 : 0));
  for (let round = 0; round < rounds; round += 1) {
    for (const [feature, members] of shown.entries()) {
      const strength = pulls[feature] ?? 1;
      let slope = strength * (weights[feature] ?? 0);
      let curve = strength;
      for (const at of members) {
        const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
        const count = counts[at] ?? 0;
        slope += count * (chance - (truths[at] ?? 0));
        curve += count / 4;
      }
      const step = -slope / curve;
      weights[feature] = (weights[feature] ?? 0) + step;
      for (const at of members) sums[at] = (sums[at] ?? 0) + step;
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}
