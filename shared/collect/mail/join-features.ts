import { borderFeatures } from './border-features.ts';
import { oddsOfBorder } from './border-odds.ts';

/** For each paragraph, what it has in common with what stands above it. */
export function joinFeatures(paragraphs: readonly string[]): readonly (readonly string[])[] {
  return paragraphs.map((_, at) => {
    if (at === 0) return [];
    const features = borderFeatures(paragraphs, at);
    const odds = Math.max(-6, Math.min(6, Math.round(oddsOfBorder(features))));
    return [`join odds ${odds}`, ...features.map((one) => `join ${one}`)];
  });
}
