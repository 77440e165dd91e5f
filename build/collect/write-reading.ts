import type { ReadingWeights } from './learn-reading.ts';
import { columnRows, writeWeights } from './write-weights.ts';

/** Writes what was learned as the program reads it: a line a feature, a letter a column, in hundredths. */
export async function writeReading(weights: ReadingWeights) {
  const rows = columnRows(weights);
  const signs = await writeWeights(
    {
      path: 'reading/reading-weights.ts',
      maker: 'fit-reading',
      name: 'readingWeights',
      says: 'For each feature of a sentence, by its number, what it says for each column of the reading, in hundredths of log-odds.',
    },
    rows,
  );
  return { features: rows.length, signs };
}
