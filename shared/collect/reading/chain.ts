/** A step from one label to the next; `from` is null where a message begins. */
export interface Arc {
  readonly from: number | null;
  readonly to: number;
  /** The columns of a sentence's sums that speak for the step. */
  readonly columns: readonly number[];
}

/** Which labels may follow each other. */
export interface Chain {
  readonly labels: number;
  readonly columns: number;
  readonly arcs: readonly Arc[];
  /** The labels with which a message may end. */
  readonly last: ReadonlySet<number>;
}

/** What speaks for each column at each place, in log-odds: `columns` numbers for each. */
export type Sums = readonly Float64Array[];

/** How likely each way of labelling is, taken together. */
export interface Posterior {
  /** The logarithm of the sum over all ways. */
  readonly logTotal: number;
  /** For each place, how likely each arc is that leads to it. */
  readonly arcs: readonly Float64Array[];
}

/** How likely each arc is at each place, over all ways from the first place to the last. */
export function posteriorOf(chain: Chain, sums: Sums): Posterior {
  const scores = sums.map((own) => scoresOf(chain, own));
  const ahead: Float64Array[] = [];
  for (const [at, own] of scores.entries()) {
    const now = new Float64Array(chain.labels).fill(-Infinity);
    const before = ahead[at - 1];
    let number = 0;
    for (const { from, to } of chain.arcs) {
      const worth = reaching(before, from) + (own[number] ?? 0);
      now[to] = logSum(now[to] ?? -Infinity, worth);
      number += 1;
    }
    ahead.push(now);
  }
  const end = ahead.at(-1);
  let after = Float64Array.from({ length: chain.labels }, (_, label) =>
    chain.last.has(label) ? 0 : -Infinity,
  );
  let logTotal = -Infinity;
  for (const label of chain.last) logTotal = logSum(logTotal, end?.[label] ?? -Infinity);
  const arcs: Float64Array[] = scores.map(() => new Float64Array(chain.arcs.length));
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    const now = new Float64Array(chain.labels).fill(-Infinity);
    const chances = arcs[at];
    let number = 0;
    for (const { from, to } of chain.arcs) {
      const worth = (scores[at]?.[number] ?? 0) + (after[to] ?? -Infinity);
      const chance = Math.exp(reaching(ahead[at - 1], from) + worth - logTotal);
      if (chances !== undefined) chances[number] = chance;
      if (from !== null) now[from] = logSum(now[from] ?? -Infinity, worth);
      number += 1;
    }
    after = now;
  }
  return { logTotal, arcs };
}

/** The likeliest labels, one for each place; none for nothing. */
export function likeliestLabels(chain: Chain, sums: Sums): readonly number[] {
  const back: Int32Array[] = [];
  let best: Float64Array | undefined;
  for (const own of sums) {
    const scores = scoresOf(chain, own);
    const now = new Float64Array(chain.labels).fill(-Infinity);
    const arcs = new Int32Array(chain.labels).fill(-1);
    for (const [number, { from, to }] of chain.arcs.entries()) {
      const worth = reaching(best, from) + (scores[number] ?? 0);
      if (worth > (now[to] ?? -Infinity)) {
        now[to] = worth;
        arcs[to] = number;
      }
    }
    back.push(arcs);
    best = now;
  }
  let label = [...chain.last].reduce<number>(
    (one, other) => ((best?.[other] ?? -Infinity) > (best?.[one] ?? -Infinity) ? other : one),
    [...chain.last][0] ?? 0,
  );
  const labels: number[] = [];
  for (const arcs of back.reverse()) {
    labels.push(label);
    label = chain.arcs[arcs[label] ?? -1]?.from ?? label;
  }
  return labels.reverse();
}

function reaching(before: Float64Array | undefined, from: number | null): number {
  if (before === undefined) return from === null ? 0 : -Infinity;
  return from === null ? -Infinity : (before[from] ?? -Infinity);
}

function scoresOf({ arcs }: Chain, own: Float64Array): Float64Array {
  const scores = new Float64Array(arcs.length);
  for (let at = 0; at < arcs.length; at += 1) {
    let sum = 0;
    for (const column of arcs[at]?.columns ?? []) sum += own[column] ?? 0;
    scores[at] = sum;
  }
  return scores;
}

function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
