import { columnNames, layoutChain } from '../../shared/collect/layout/layout-chain.ts';
import type { LayoutWeights } from '../../shared/collect/layout/layout-sums.ts';
import { layoutFeatures } from '../../shared/collect/layout/piece-features.ts';
import { spansOf } from '../../shared/collect/layout/spans.ts';
import { TellersAsked } from '../../shared/collect/layout/teller-asked.ts';
import { mayBeOne } from '../../shared/collect/people/people.ts';
import type { Feature } from '../../shared/collect/reading/feature.ts';
import { smallest } from './lbfgs.ts';
import { lossOf, type NumberedMail } from './learn-reading.ts';
import type { TellerExample } from './learn-teller.ts';
import type { MarkedDocument } from './marked-documents.ts';

/** A document as what is asked of each piece, and what each is. */
export interface LayoutExample {
  readonly features: readonly (readonly Feature[])[];
  readonly labels: readonly number[];
  readonly weight: number;
}

export function layoutExample(
  { pieces, lines, labels }: MarkedDocument,
  weight = 1,
): LayoutExample {
  return { features: layoutFeatures(pieces, lines), labels, weight };
}

export interface LearnLayoutSettings {
  /** How strongly each weight is drawn to nothing. */
  readonly pull: number;
  /** In how many documents a feature must be. */
  readonly fewest: number;
  readonly rounds: number;
}

/** The weights that make the labels of all documents likeliest, drawn towards nothing (L2). */
export function learnLayout(
  examples: readonly LayoutExample[],
  { pull, fewest, rounds }: LearnLayoutSettings,
): LayoutWeights {
  const counts = new Map<Feature, number>();
  for (const { features } of examples) {
    for (const one of new Set(features.flat())) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const known = [...counts].flatMap(([feature, count]) => (count >= fewest ? [feature] : []));
  known.sort((a, b) => a - b);
  const { columns } = layoutChain;
  const slots = new Map(known.map((feature, at) => [feature, at * columns]));
  const all = columnNames.map((_, at) => at);
  const documents = examples.map(({ features, labels, weight }): NumberedMail => {
    const open = features.map((own) => own.flatMap((one) => slots.get(one) ?? []));
    return {
      slots: open.map((own) => Int32Array.from(own.flatMap((slot) => all.map((at) => slot + at)))),
      columns: open.map((own) => Int32Array.from(own.flatMap(() => all))),
      labels,
      weight,
    };
  });
  const pulls = new Array<number>(known.length * columns).fill(pull);
  const curves = Float64Array.from(pulls);
  for (const { slots: own, weight } of documents) {
    for (const piece of own)
      for (const slot of piece) curves[slot] = (curves[slot] ?? 0) + weight * 0.1;
  }
  const learned = smallest(
    (place, slope) => lossOf(layoutChain, documents, pulls, place, slope),
    curves,
    rounds,
  );
  return new Map(
    known.map((feature, at) => [feature, learned.slice(at * columns, (at + 1) * columns)]),
  );
}

/** Of each story of a document, who may have told it, and who did. */
export function layoutTellers({
  pieces,
  lines,
  labels,
  tellers,
}: MarkedDocument): readonly TellerExample[] {
  const spans = spansOf(labels);
  const asked = new TellersAsked(pieces, spans, lines);
  let before: string | null = null;
  return spans.map(({ first }, at) => {
    const candidates = asked.candidatesOf(at, before);
    // Whoever gathered them is named nowhere.
    const teller = (tellers.get(first) ?? '').replace(/^me$/, '');
    before = teller;
    return {
      features: candidates.map(({ features }) => features),
      right: teller === '' ? 0 : candidates.findIndex(({ name }) => mayBeOne(name, teller)),
      ruled: 0,
      weight: 1,
    };
  });
}
