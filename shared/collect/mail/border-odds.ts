import { borderFeatures } from './border-features.ts';
import { borderWeights } from './border-weights.ts';

/**
 * How much speaks for another story beginning with a paragraph, as log-odds where as many begin as not.
 * Learned by build/collect/fit-borders.ts.
 */
export function borderOdds(paragraphs: readonly string[], at: number): number {
  return oddsOfBorder(borderFeatures(paragraphs, at));
}

/** The same by what was asked of the border already. */
export function oddsOfBorder(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + weightOf(feature), weightOf('always'));
}

function weightOf(feature: string): number {
  return borderWeights[feature] ?? 0;
}
