import { performance } from 'node:perf_hooks';

export interface Paired {
  /** Medians in milliseconds. */
  readonly ours: number;
  readonly floor: number;
  /** The median of the ratios, pair by pair: it holds when the machine's speed drifts. */
  readonly ratio: number;
  readonly runs: number;
}

type Work = () => unknown;

/** Times two pieces of work in turn, after one run of each that does not count. */
export async function paired(ours: Work, floor: Work, runs = 7): Promise<Paired> {
  await ours();
  await floor();
  const pairs: { ours: number; floor: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const floorTime = await timed(floor);
    pairs.push({ ours: await timed(ours), floor: floorTime });
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio: median(pairs.map((pair) => pair.ours / pair.floor)),
    runs,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
