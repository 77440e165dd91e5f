import type { Feature } from './feature.ts';
import { readingChain } from './reading-chain.ts';
import { readingWeights } from './reading-weights.ts';

const { columns } = readingChain;

/** What features say for each column, in log-odds: a table with open addressing, at most half full. */
interface Rows {
  readonly mask: number;
  readonly features: Int32Array;
  /** Of each place, the number of its row and one more; 0 where it is free. */
  readonly numbers: Uint16Array;
  readonly weights: Float64Array;
}

let kept: Rows | null = null;

/** Adds what features say to the sums of the columns; what was not learned says nothing. */
export function addRows(sums: Float64Array, asked: Int32Array): void {
  kept ??= read(readingWeights);
  const { mask, features, numbers, weights } = kept;
  for (let one = 0; one < asked.length; one += 1) {
    const feature = asked[one] ?? 0;
    let place = placeOf(feature, mask);
    while (numbers[place] !== 0 && features[place] !== feature) place = (place + 1) & mask;
    const number = numbers[place] ?? 0;
    if (number === 0) continue;
    const start = (number - 1) * columns;
    for (let column = 0; column < columns; column += 1) {
      sums[column] = (sums[column] ?? 0) + (weights[start + column] ?? 0);
    }
  }
}

/** The low bits of a feature's hash hang on few of its signs. */
function placeOf(feature: Feature, mask: number): number {
  return (feature ^ (feature >>> 15)) & mask;
}

/** A line is a feature by its 36 digits, a bar, and for each column its letter and hundredths: `w9x|a120b-4`. */
function read(text: string): Rows {
  const lines = text.trim().split('\n');
  const mask = 2 ** Math.ceil(Math.log2(lines.length * 2)) - 1;
  const features = new Int32Array(mask + 1);
  const numbers = new Uint16Array(mask + 1);
  const weights = new Float64Array(lines.length * columns);
  for (const [number, line] of lines.entries()) {
    const bar = line.indexOf('|');
    const feature = Number.parseInt(line.slice(0, bar), 36) | 0;
    let place = placeOf(feature, mask);
    while (numbers[place] !== 0) place = (place + 1) & mask;
    features[place] = feature;
    numbers[place] = number + 1;
    for (const [, letter = '', hundredths = ''] of line.slice(bar).matchAll(/([a-z])(-?\d+)/g)) {
      weights[number * columns + letter.charCodeAt(0) - 97] = Number(hundredths) / 100;
    }
  }
  return { mask, features, numbers, weights };
}
