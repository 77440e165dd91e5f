import { instructsReaders } from '../parts/instruction.ts';
import { counted, type Feature, type FeatureSet, featureSet, named, placed } from './feature.ts';
import { type CoarseTalk, coarseOf, type Sentence } from './read-sentence.ts';
import type { Said, SaidUnit } from './said.ts';
import { step, wordSteps } from './steps.ts';
import type { TalkFeatures } from './talk-features.ts';

/** Units that stand together in a message. */
export interface Paragraph {
  /** The first of its units. */
  readonly start: number;
  readonly text: string;
}

export function paragraphsOf(units: readonly SaidUnit[]): readonly Paragraph[] {
  const starts = [...units.keys()].filter((at) => at === 0 || units[at]?.isApart === true);
  return starts.map((start, number) => ({
    start,
    text: units
      .slice(start, starts[number + 1])
      .map(({ text }) => text)
      .join('\n'),
  }));
}

/** Of each sentence, the number of the paragraph that it stands in. */
export function placesOf(
  paragraphs: readonly Paragraph[],
  said: readonly Said[],
): readonly number[] {
  let place = 0;
  return said.map(({ unit }) => {
    while ((paragraphs[place + 1]?.start ?? Number.POSITIVE_INFINITY) <= unit) place += 1;
    return place;
  });
}

/** What a paragraph says of each of its sentences, by the place it has in the message. */
export type ParagraphFeatures = readonly FeatureSet[];

const wordCount = named('words ');
const instructs = named('instructs');

/** What each paragraph of a message says; nothing where there is but one. */
export function paragraphFeatures(
  paragraphs: readonly Paragraph[],
  places: readonly number[],
  sentences: readonly Sentence[],
): readonly ParagraphFeatures[] {
  const last = paragraphs.length - 1;
  if (last < 1) return paragraphs.map(() => []);
  const own = paragraphs.map((): Sentence[] => []);
  for (const [at, place] of places.entries()) {
    const sentence = sentences[at];
    if (sentence !== undefined) own[place]?.push(sentence);
  }
  return paragraphs.map(({ text }, place) => {
    const set = featureSet('any', saidTogether(own[place] ?? [], text));
    const where =
      place === 0
        ? ' par first'
        : place === last
          ? ' par last'
          : place === 1
            ? ' par second'
            : null;
    const any = placed(set, ' par');
    return where === null ? [any] : [any, placed(set, where)];
  });
}

function saidTogether(sentences: readonly Sentence[], text: string): Iterable<Feature> {
  const talks = sentences.flatMap(({ talk }) => (talk === null ? [] : [talk]));
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const features: Feature[] = talks.length === 0 ? [] : coarseOf(together(talks));
  features.push(counted(step(words, wordSteps), wordCount));
  if (instructsReaders(text)) features.push(instructs);
  return features;
}

/** Several sentences as one: it ends as the last of them does. */
function together(talks: readonly TalkFeatures[]): CoarseTalk {
  const sum = (of: (one: TalkFeatures) => number) => talks.reduce((all, one) => all + of(one), 0);
  return {
    form: talks.at(-1)?.form ?? [],
    deeds: talks.flatMap(({ deeds }) => deeds),
    fields: talks.reduce((all, { fields }) => all | fields, 0),
    past: sum(({ past }) => past),
    third: sum(({ third }) => third),
    address: sum(({ address }) => address),
  };
}
