import { likeliestLabels, posteriorOf } from './chain.ts';
import { givenTalk } from './given-talk.ts';
import { column, label, readingChain } from './reading-chain.ts';
import { type ReadingContext, readingFeatures } from './reading-features.ts';
import { rowOf } from './reading-rows.ts';
import { type Said, type SaidUnit, saidIn } from './said.ts';

/** What each sentence of a message is, read together. */
export interface Reading {
  readonly said: readonly Said[];
  /** Of each sentence, as if the message told at least one story. */
  readonly labels: readonly number[];
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
const costOfBorder = 1.3;
const nothing: Reading = { said: [], labels: [], odds: -surest, surety: 1 };
/** The sums of a row of features that is kept, such as those of a known sentence. */
const sumsOfKept = new WeakMap<readonly string[], Float64Array>();

/** Reads a message's own text: what in it speaks to the readers, and where each story begins and ends. */
export function readingOf(units: readonly SaidUnit[], context: ReadingContext = {}): Reading {
  const said = saidIn(units);
  if (said.length === 0) return nothing;
  const given = givenTalk(units);
  const sums = readingFeatures(units, said, context).map(({ known, own }) => {
    const sum = sumOf(own);
    for (const features of known) add(sum, keptSum(features));
    return sum;
  });
  for (const [at, own] of sums.entries()) {
    own[column.talk] = (own[column.talk] ?? 0) + (given[at] ?? 0);
    own[column.ends] = (own[column.ends] ?? 0) - costOfBorder;
  }
  const { arcs } = posteriorOf(readingChain, sums);
  const none = arcs[0]?.[noneArc] ?? 0;
  const [first] = sums;
  if (first !== undefined) first[column.none] = -1e6;
  const labels = likeliestLabels(readingChain, sums);
  return {
    said,
    labels,
    odds: Math.max(-surest, Math.min(surest, Math.log((1 - none) / none))),
    surety: suretyOf(labels, arcs, 1 - none),
  };
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

function sumOf(features: readonly string[]): Float64Array {
  const sum = new Float64Array(readingChain.columns);
  for (const feature of features) {
    const row = rowOf(feature);
    if (row !== undefined) add(sum, row);
  }
  return sum;
}

function keptSum(features: readonly string[]): Float64Array {
  const known = sumsOfKept.get(features);
  if (known !== undefined) return known;
  const sum = sumOf(features);
  sumsOfKept.set(features, sum);
  return sum;
}

function add(to: Float64Array, of: Float64Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (of[at] ?? 0);
}
