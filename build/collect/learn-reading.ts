import { type Chain, posteriorOf } from '../../shared/collect/reading/chain.ts';
import type { Feature, FeatureKind, FeatureSet } from '../../shared/collect/reading/feature.ts';
import {
  type Column,
  column,
  columnNames,
  readingChain,
} from '../../shared/collect/reading/reading-chain.ts';
import { readingFeatures } from '../../shared/collect/reading/reading-features.ts';
import { smallest } from './lbfgs.ts';
import type { MarkedMail } from './marked-mails.ts';

/** A mail as what is asked of each sentence, and what each is. */
export interface ReadingExample {
  readonly features: readonly (readonly FeatureSet[])[];
  readonly labels: readonly number[];
  readonly weight: number;
}

export function exampleOf({ units, said, labels }: MarkedMail, weight = 1): ReadingExample {
  return { features: [...readingFeatures(units, said)], labels, weight };
}

export type ReadingWeights = ReadonlyMap<Feature, Float64Array>;

export interface LearnSettings {
  readonly pull: number;
  readonly fewest: number;
  readonly rounds: number;
  /** By how much less words, pairs and stems are drawn: there are many, and each is seen seldom. */
  readonly words: number;
}

const all: readonly Column[] = columnNames;
/** Of which columns a feature can speak, and how strongly it is drawn to nothing, by its kind. */
const kinds: Readonly<
  Record<
    FeatureKind,
    { readonly columns: readonly Column[]; readonly pull: number; readonly isOfWords: boolean }
  >
> = {
  pairs: { columns: ['talk', 'none', 'begin'], pull: 2, isOfWords: true },
  words: { columns: ['talk', 'none', 'begin', 'below', 'above'], pull: 1, isOfWords: true },
  begins: { columns: all, pull: 1, isOfWords: true },
  joins: { columns: ['next', 'ends', 'between', 'below'], pull: 1, isOfWords: false },
  mail: { columns: ['none', 'above', 'begin'], pull: 1, isOfWords: false },
  always: { columns: all, pull: 0.02, isOfWords: false },
  any: { columns: all, pull: 1, isOfWords: false },
};

/** In how many mails each feature is, kind by kind. */
function countsOf(examples: readonly ReadingExample[]) {
  const counts = new Map<FeatureKind, Map<Feature, number>>();
  for (const { features } of examples) {
    const found = new Map<FeatureKind, Set<Feature>>();
    for (const { kind, features: own } of features.flat()) {
      const seen = found.get(kind) ?? new Set();
      found.set(kind, seen);
      for (const one of own) seen.add(one);
    }
    for (const [kind, seen] of found) {
      const known = counts.get(kind) ?? new Map<Feature, number>();
      counts.set(kind, known);
      for (const one of seen) known.set(one, (known.get(one) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([kind, known]) =>
    [...known].map(([feature, count]) => ({ kind, feature, count })),
  );
}

/**
 * The weights that make the labels of all examples likeliest, drawn towards nothing (L2).
 *
 * @throws Error where one number stands for features of two kinds that are both learned.
 */
export function learnReading(
  examples: readonly ReadingExample[],
  { pull, fewest, rounds, words }: LearnSettings,
): ReadingWeights {
  const slots = new Map<Feature, readonly (readonly [column: number, slot: number])[]>();
  const pulls: number[] = [];
  const counts = countsOf(examples).filter(({ count }) => count >= fewest);
  for (const { kind, feature } of counts.sort((a, b) => a.feature - b.feature)) {
    if (slots.has(feature)) throw new Error(`One number for features of two kinds: ${feature}`);
    const { columns, pull: strength, isOfWords } = kinds[kind];
    const drawn = strength * pull * (isOfWords ? words : 1);
    const own = columns.map((name): [number, number] => [column[name], pulls.push(drawn) - 1]);
    slots.set(feature, own);
  }
  const mails = examples.map(({ features, labels, weight }): NumberedMail => {
    const open = features.map((sets) =>
      sets.flatMap((set) => [...set.features].flatMap((one) => slots.get(one) ?? [])),
    );
    return {
      slots: open.map((own) => Int32Array.from(own, ([, slot]) => slot)),
      columns: open.map((own) => Int32Array.from(own, ([column]) => column)),
      labels,
      weight,
    };
  });
  const weights = smallest(
    (place, slope) => lossOf(readingChain, mails, pulls, place, slope),
    curvesOf(mails, pulls),
    rounds,
  );
  return new Map(
    [...slots].map(([feature, own]) => {
      const row = new Float64Array(readingChain.columns);
      for (const [column, slot] of own) row[column] = weights[slot] ?? 0;
      return [feature, row];
    }),
  );
}

/** Weights to which a share is added of what others say of talk, and of whether there is any story. */
export function withTalk(
  weights: ReadingWeights,
  others: ReadingWeights,
  share: number,
): ReadingWeights {
  const sum = new Map([...weights].map(([feature, row]) => [feature, row.slice()]));
  for (const [feature, row] of others) {
    const own = sum.get(feature) ?? new Float64Array(readingChain.columns);
    for (const at of [column.talk, column.none]) own[at] = (own[at] ?? 0) + share * (row[at] ?? 0);
    sum.set(feature, own);
  }
  return new Map([...sum].sort(([a], [b]) => a - b));
}

/** About how steeply the loss turns along each weight. */
function curvesOf(mails: readonly NumberedMail[], pulls: readonly number[]): Float64Array {
  const curves = Float64Array.from(pulls);
  for (const { slots, weight } of mails) {
    for (const own of slots)
      for (const slot of own) curves[slot] = (curves[slot] ?? 0) + weight * 0.1;
  }
  return curves;
}

/** A mail whose features are weights' numbers, each with the column that it speaks for. */
export interface NumberedMail {
  readonly slots: readonly Int32Array[];
  readonly columns: readonly Int32Array[];
  readonly labels: readonly number[];
  readonly weight: number;
}

/** How unlikely the labels are by the weights, in nats, with half the squared weights times their pulls. */
export function lossOf(
  chain: Chain,
  mails: readonly NumberedMail[],
  pulls: readonly number[],
  weights: Float64Array,
  slope: Float64Array,
): number {
  let loss = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    const drawn = (pulls[at] ?? 0) * weight;
    loss += (drawn * weight) / 2;
    slope[at] = drawn;
  }
  for (const mail of mails) {
    const sums = mail.slots.map((slots, at) => {
      const sum = new Float64Array(chain.columns);
      const columns = mail.columns[at] ?? slots;
      for (let one = 0; one < slots.length; one += 1) {
        const column = columns[one] ?? 0;
        sum[column] = (sum[column] ?? 0) + (weights[slots[one] ?? 0] ?? 0);
      }
      return sum;
    });
    const { logTotal, arcs } = posteriorOf(chain, sums);
    loss += mail.weight * (logTotal - worthOf(chain, sums, mail.labels));
    let from: number | null = null;
    for (const [at, to] of mail.labels.entries()) {
      const turn = turnOf(chain, arcs[at] ?? new Float64Array(0), from, to);
      const slots = mail.slots[at] ?? new Int32Array(0);
      const columns = mail.columns[at] ?? slots;
      for (let one = 0; one < slots.length; one += 1) {
        const slot = slots[one] ?? 0;
        slope[slot] = (slope[slot] ?? 0) + mail.weight * (turn[columns[one] ?? 0] ?? 0);
      }
      from = to;
    }
  }
  return loss;
}

/** How much more a step is taken by all ways than by the true one, for each column. */
function turnOf(chain: Chain, chances: Float64Array, from: number | null, to: number) {
  const turn = new Float64Array(chain.columns);
  for (const [number, one] of chain.arcs.entries()) {
    const by = (chances[number] ?? 0) - (one.from === from && one.to === to ? 1 : 0);
    for (const column of one.columns) turn[column] = (turn[column] ?? 0) + by;
  }
  return turn;
}

/** What speaks for the given labels, in log-odds. */
export function worthOf(
  chain: Chain,
  sums: readonly Float64Array[],
  labels: readonly number[],
): number {
  let worth = 0;
  let from: number | null = null;
  for (const [at, to] of labels.entries()) {
    const arc = chain.arcs.find((one) => one.from === from && one.to === to);
    if (arc === undefined) throw new Error(`No step from ${from} to ${to}`);
    for (const column of arc.columns) worth += sums[at]?.[column] ?? 0;
    from = to;
  }
  return worth;
}
