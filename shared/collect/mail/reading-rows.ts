import { readingChain } from './reading-chain.ts';
import { readingWeights } from './reading-weights.ts';

const rows = new Map<string, Float64Array>();

/** What a feature says for each column, in log-odds; undefined for what was not learned. */
export function rowOf(feature: string): Float64Array | undefined {
  if (rows.size === 0) read();
  return rows.get(feature);
}

/** A line is a feature, a bar, and for each column its letter and hundredths: `w tak|a120b-4`. */
function read(): void {
  for (const line of readingWeights.split('\n')) {
    const bar = line.lastIndexOf('|');
    const row = new Float64Array(readingChain.columns);
    for (const [, column = '', hundredths = ''] of line
      .slice(bar + 1)
      .matchAll(/([a-z])(-?\d+)/g)) {
      row[column.charCodeAt(0) - 97] = Number(hundredths) / 100;
    }
    rows.set(line.slice(0, bar), row);
  }
}
