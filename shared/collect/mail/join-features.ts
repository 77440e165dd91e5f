import { borderFeatures } from './border-features.ts';
import { borderOdds } from './border-odds.ts';

/** For each paragraph, what it has in common with what stands above it. */
export function joinFeatures(paragraphs: readonly string[]): readonly (readonly string[])[] {
  return paragraphs.map((_, at) => {
    if (at === 0) return [];
    const odds = Math.max(-6, Math.min(6, Math.round(borderOdds(paragraphs, at))));
    return [`join odds ${odds}`, ...borderFeatures(paragraphs, at).map((one) => `join ${one}`)];
  });
}
