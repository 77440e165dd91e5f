import { writeFile } from 'node:fs/promises';
import type { ReadingWeights } from './learn-reading.ts';

/** Smaller weights change nothing that can be seen, in hundredths of log-odds. */
const smallest = 2;

/** Writes what was learned as the program reads it: a line a feature, a letter a column, in hundredths. */
export async function writeReading(weights: ReadingWeights) {
  const lines = [...weights].flatMap(([feature, row]) => {
    const kept = [...row].flatMap((weight, column) => {
      const hundredths = Math.round(weight * 100);
      if (Math.abs(hundredths) < smallest) return [];
      return [`${String.fromCharCode(97 + column)}${hundredths}`];
    });
    return kept.length === 0 ? [] : [`${(feature >>> 0).toString(36)}|${kept.join('')}`];
  });
  const text = `// Made by build/collect/fit-reading.ts.

/** For each feature of a sentence, by its number, what it says for each column of the reading, in hundredths of log-odds. */
export const readingWeights = \`
${lines.join('\n')}
\`;
`;
  await writeFile(
    new URL('../../shared/collect/reading/reading-weights.ts', import.meta.url),
    text,
  );
  return { features: lines.length, signs: text.length };
}
