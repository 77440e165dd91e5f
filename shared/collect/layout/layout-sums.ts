import { type Feature, featureRows } from '../reading/feature.ts';
import { layoutChain } from './layout-chain.ts';

/** For each feature, what it says for each column, in log-odds. */
export type LayoutWeights = ReadonlyMap<Feature, Float64Array>;

/** What speaks for each column at each piece. */
export function layoutSums(
  features: readonly (readonly Feature[])[],
  weights: LayoutWeights,
): readonly Float64Array[] {
  return features.map((own) => {
    const sums = new Float64Array(layoutChain.columns);
    for (const feature of own) {
      const row = weights.get(feature);
      if (row === undefined) continue;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    return sums;
  });
}

/** A line is a feature by its 36 digits, a bar, and for each column its letter and hundredths: `w9x|a120b-4`. */
export function layoutWeightsIn(text: string): LayoutWeights {
  return new Map(
    featureRows(text).map(([feature, said]) => {
      const row = new Float64Array(layoutChain.columns);
      for (const [, letter = '', hundredths = ''] of said.matchAll(/([a-z])(-?\d+)/g)) {
        row[letter.charCodeAt(0) - 97] = Number(hundredths) / 100;
      }
      return [feature, row];
    }),
  );
}
