import { mayBeOne, sameName } from '../../shared/collect/people/people.ts';
import type { Feature } from '../../shared/collect/reading/feature.ts';
import { comparableText } from '../../shared/collect/stories/comparable-text.ts';
import { readMessages } from '../../shared/collect/stories/read-messages.ts';
import type { TellerJudge } from '../../shared/collect/teller/judge-teller.ts';
import { chancesOf } from '../../shared/collect/teller/teller-chances.ts';
import { MessageHeap } from '../../shared/collect/thread/message-heap.ts';
import { plainLines } from '../../shared/collect/thread/plain-lines.ts';
import { smallest } from './lbfgs.ts';
import type { ToldMail } from './told-mails.ts';

/** What is asked of the candidates of one story, and which of them told it; -1 where it is none of them. */
export interface TellerExample {
  readonly features: readonly (readonly Feature[])[];
  readonly right: number;
  readonly ruled: number;
  readonly weight: number;
}

/** The questions that the program asks itself of a mail's stories, with the answers that are marked in it. */
export function examplesOf(mail: ToldMail, weight = 1): readonly TellerExample[] {
  const found: TellerExample[] = [];
  const gold = mail.stories.map(({ teller, text }) => ({ teller, text: comparableText(text) }));
  const ask: TellerJudge = ({ candidates, features, ruled }, { units, told: byRules }) => {
    const texts = units.flatMap(({ kind, text }) =>
      kind === 'story' ? [comparableText(text)] : [],
    );
    const told = texts
      .filter((text) => text.length >= shortestText)
      .map((text) => gold.find((one) => one.text.includes(text)))
      .find((one) => one !== undefined);
    if (told !== undefined && isOnePerson(told.teller)) {
      // Who signs a shared mailbox is its sender, whatever stands in the head.
      const isSigner = ruled === 0 && mayBeOne(told.teller, byRules.author.name);
      const isSender = isSigner || mayBeOne(told.teller, mail.from);
      const named = candidates.findIndex(({ name }) => name !== '' && mayBeOne(name, told.teller));
      found.push({ features, right: isSender ? 0 : named, ruled, weight });
    }
    return candidates.map((_, at) => (at === ruled ? 1 : 0));
  };
  readMessages(heapOf(mail), ask);
  return found;
}

/** A unit of a story is known by so many signs. */
export const shortestText = 15;

/** Two who told it together and somebody who would not be named teach nothing of one. */
export function isOnePerson(teller: string): boolean {
  return teller !== '?' && !/;| og /.test(teller);
}

/** A heap of this mail, in which everybody is known whom the mail says to be. */
export function heapOf({ from, to, subject, known, text }: ToldMail): MessageHeap {
  const heap = new MessageHeap();
  const box = (name: string) => ({
    name,
    address: `${sameName(name).replaceAll(' ', '.')}@huset.example`,
  });
  for (const name of known) heap.people.add(box(name));
  heap.add({
    file: 'told.eml',
    origin: '1',
    isPasted: false,
    head: { from: box(from), to: to.map(box), at: '2025-03-02T09:00', subject },
    messageId: '',
    isAutomatic: false,
    lines: plainLines(text),
    hasDocument: false,
    hasAttachment: false,
  });
  return heap;
}

export interface LearnTellerSettings {
  /** How strongly each weight is drawn to nothing. */
  readonly pull: number;
  /** In how many stories a feature must be. */
  readonly fewest: number;
  readonly rounds: number;
}

/** The weights that make the answers of all examples likeliest, drawn towards nothing (L2). */
export function learnTeller(
  examples: readonly TellerExample[],
  { pull, fewest, rounds }: LearnTellerSettings,
): ReadonlyMap<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const { features } of examples) {
    for (const one of new Set(features.flat())) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  known.sort((a, b) => a - b);
  const slots = new Map(known.map((feature, slot) => [feature, slot]));
  const asked = examples
    .filter(({ right }) => right >= 0)
    .map((one) => ({
      ...one,
      features: one.features.map((own) => own.flatMap((feature) => slots.get(feature) ?? [])),
    }));
  const curves = new Float64Array(known.length).fill(pull);
  for (const { features, weight } of asked) {
    for (const slot of features.flat()) curves[slot] = (curves[slot] ?? 0) + weight * 0.1;
  }
  const places = new Map(known.map((_, slot) => [slot, 0]));
  const learned = smallest(
    (place, slope) => {
      let loss = 0;
      for (let slot = 0; slot < place.length; slot += 1) {
        const weight = place[slot] ?? 0;
        loss += 0.5 * pull * weight * weight;
        slope[slot] = pull * weight;
        places.set(slot, weight);
      }
      for (const { features, right, weight } of asked) {
        const chances = chancesOf(features, places);
        loss -= weight * Math.log(Math.max(chances[right] ?? 0, Number.MIN_VALUE));
        for (const [at, own] of features.entries()) {
          const by = weight * ((chances[at] ?? 0) - (at === right ? 1 : 0));
          for (const slot of own) slope[slot] = (slope[slot] ?? 0) + by;
        }
      }
      return loss;
    },
    curves,
    rounds,
  );
  return new Map(known.map((feature, slot) => [feature, learned[slot] ?? 0]));
}
