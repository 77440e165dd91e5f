import { counted, type Feature, type FeatureSet, featureSet, named } from './feature.ts';
import type { Sentence } from './read-sentence.ts';
import type { SaidUnit } from './said.ts';
import { step, wordSteps } from './steps.ts';

const mail = {
  words: named('mail words '),
  past: named('mail past '),
  third: named('mail third '),
  address: named('mail address '),
  both: named('mail past third '),
  paragraphs: named('mail paragraphs '),
  asks: named('mail asks '),
  items: named('mail items '),
  of: ' mail ',
} as const;

/** What a message is as a whole, asked of its first sentence. */
export function messageFeatures(
  units: readonly SaidUnit[],
  sentences: readonly Sentence[],
  paragraphs: number,
): FeatureSet {
  const sum = (of: (one: Sentence) => number) => sentences.reduce((all, one) => all + of(one), 0);
  const words = sum((one) => one.words);
  const share = (of: number) => Math.min(8, Math.round((of / Math.max(1, words)) * 60));
  const [past, third] = [share(sum((one) => one.past)), share(sum((one) => one.third))];
  const found = [
    counted(step(words, wordSteps), mail.words),
    counted(past, mail.past),
    counted(third, mail.third),
    counted(step(sum((one) => one.address)), mail.address),
    counted(Math.min(4, third), counted(Math.min(4, past), mail.both)),
    counted(Math.min(6, paragraphs), mail.paragraphs),
    counted(step(sum(({ asks }) => (asks ? 1 : 0))), mail.asks),
    counted(step(units.filter(isItem).length), mail.items),
  ];
  const counts = new Map<Feature, number>();
  for (const { counted: own } of sentences) {
    for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  for (const [one, count] of counts) {
    found.push(counted(step(Math.ceil((count / sentences.length) * 12)), named(mail.of, one)));
  }
  return featureSet('mail', found);
}

function isItem({ text }: SaidUnit): boolean {
  return /^(?:[-–—•*·]|\d{1,2}[.)])\s/.test(text);
}
