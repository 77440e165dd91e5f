import { borderFeatures } from './border-features.ts';
import { borderWeights } from './border-weights.ts';

/**
 * How much speaks for another story beginning with a paragraph, as log-odds where as many begin as not.
 * Learned by build/collect/fit-borders.ts.
 */
export function borderOdds(paragraphs: readonly string[], at: number): number {
  return borderFeatures(paragraphs, at).reduce(
    (sum, feature) => sum + weightOf(feature),
    weightOf('always'),
  );
}

function weightOf(feature: string): number {
  return borderWeights[feature] ?? 0;
}
