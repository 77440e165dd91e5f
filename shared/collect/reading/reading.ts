import { isProse } from '../parts/tail-line.ts';
import { likeliestLabels, posteriorOf } from './chain.ts';
import { column, label, readingChain } from './reading-chain.ts';
import { type ReadingContext, readingFeatures } from './reading-features.ts';
import { addRows } from './reading-rows.ts';
import { type Said, type SaidUnit, saidIn } from './said.ts';

/** What each sentence of a message is, read together. */
export interface Reading {
  readonly said: readonly Said[];
  /** Of each sentence, as if the message told at least one story. */
  readonly labels: readonly number[];
  /** Of each sentence, how likely another story begins with it. */
  readonly nexts: readonly number[];
  /** Log-odds that it tells any. */
  readonly odds: number;
  /** How likely the least likely of the places is where a story begins or ends. */
  readonly surety: number;
}

const surest = 20;
/**
 * What it costs besides, in log-odds, that a story ends: our own mails hold more of several stories than
 * people's do.
 */
const costOfBorder = 0.5;
/** More lines are a list of names or numbers, which takes seconds to read for nothing, unless one in a thousand is a sentence. */
const longestList = 2_000;
const leastProse = 0.001;
const nothing: Reading = { said: [], labels: [], nexts: [], odds: -surest, surety: 1 };

/** Reads a message's own text: what in it speaks to the readers, and where each story begins and ends. */
export function readingOf(units: readonly SaidUnit[], context: ReadingContext = {}): Reading {
  const said = saidIn(units);
  if (said.length === 0) return nothing;
  if (isEndlessList(said)) {
    return { ...nothing, said, labels: said.map(() => label.none), nexts: said.map(() => 0) };
  }
  const sums = Array.from(readingFeatures(units, said, context), (sets) => {
    const sum = new Float64Array(readingChain.columns);
    for (const { features } of sets) addRows(sum, features);
    sum[column.ends] = (sum[column.ends] ?? 0) - costOfBorder;
    return sum;
  });
  const { arcs } = posteriorOf(readingChain, sums);
  const none = arcs[0]?.[noneArc] ?? 0;
  const [first] = sums;
  if (first !== undefined) first[column.none] = -1e6;
  const labels = likeliestLabels(readingChain, sums);
  return {
    said,
    labels,
    nexts: arcs.map(nextIn),
    odds: Math.max(-surest, Math.min(surest, Math.log((1 - none) / none))),
    surety: suretyOf(labels, arcs, 1 - none),
  };
}

function isEndlessList(said: readonly Said[]): boolean {
  if (said.length <= longestList) return false;
  const most = said.length * leastProse;
  let prose = 0;
  for (const { text } of said) {
    if (isProse(text)) prose += 1;
    if (prose > most) return false;
  }
  return true;
}

const nextArcs = [...readingChain.arcs.keys()].filter(
  (at) => readingChain.arcs[at]?.to === label.next,
);

function nextIn(chances: Float64Array): number {
  return nextArcs.reduce((sum, at) => sum + (chances[at] ?? 0), 0);
}

const noneArc = readingChain.arcs.findIndex(({ from, to }) => from === null && to === label.none);

/** Of the places where talk and story meet, how likely the least likely is. */
function suretyOf(
  labels: readonly number[],
  chances: readonly Float64Array[],
  ofStory: number,
): number {
  let least = 1;
  for (const [at, to] of labels.entries()) {
    const from = labels[at - 1] ?? null;
    if (from === to) continue;
    const number = readingChain.arcs.findIndex((arc) => arc.from === from && arc.to === to);
    least = Math.min(least, (chances[at]?.[number] ?? 0) / Math.max(ofStory, 1e-9));
  }
  return least;
}
