import { onOneLine } from '../groups/finding-group.ts';
import { definite, type Noun, nounOf, nounPhrase } from './noun.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { ending, inPlaceOf, type Setting, type Wording } from './setting.ts';

const address = nounOf('adresse adressen');
const homes = {
  flat: { noun: nounOf('lejlighed lejligheden'), where: 'i' },
  town: { noun: nounOf('by byen'), where: 'i' },
  street: { noun: nounOf('gade gaden'), where: 'i' },
  road: { noun: nounOf('vej vejen'), where: 'på' },
} as const;
const says = /(?:[:=][ \t]*|(?<!\p{L})(?:er|var|hedder|hed|lyder|lød|bliver|blev)\s)$/iu;
const named = ending(String.raw`(?:adressen|adresse)\s`);
const inOrOn = ending(String.raw`(?:i|på)\s`);
const along = ending(String.raw`(?:ad|langs|over|ned ad|op ad)\s`);
const lives = ending(String.raw`(?:bo|bor|boede|boet|boende|flytte[drt]?e?)\s`);

/** An address by its kind, with the word before it that goes with the kind: `på Nørregade 12` is `i en gade`. */
export function describeAddress({ forms }: Pick<WrittenThing, 'forms'>): Worded {
  return {
    words: forms.map((from) => ({ from, to: definite(homeOf(from).noun) })),
    wordingOf: addressWording,
  };
}

function addressWording(setting: Setting): Wording {
  const { before, behind, form } = setting;
  if (says.test(before)) return { to: '[fjernet]' };
  if (before.endsWith('(') && behind.startsWith(')')) return { to: 'adresse fjernet' };
  const [lead = ''] = named.exec(before) ?? [];
  if (lead !== '') return { lead, ...phrase(address, setting) };
  const { noun, where } = homeOf(form);
  const [preposition] = inOrOn.exec(before) ?? [];
  if (preposition !== undefined) {
    return { ...phrase(noun, setting), lead: preposition, prefix: inPlaceOf(preposition, where) };
  }
  if (lives.test(before)) return { ...phrase(noun, setting), prefix: `${where} ` };
  return phrase(along.test(before) ? noun : address, setting);
}

const phrase = (noun: Noun, setting: Setting) => ({ to: nounPhrase(noun, setting).to });

function homeOf(form: string): (typeof homes)[keyof typeof homes] {
  const text = onOneLine(form);
  if (/^(?:DK-)?\d{4}\s/u.test(text)) return homes.town;
  if (
    /\d.*(?:\d\.|st\.?|kl\.?)\s?(?:sal|tv|th|mf|dør)?(?!\p{L})/iu.test(text) &&
    /(?:sal|tv|th|mf|st)\b/iu.test(text)
  ) {
    return homes.flat;
  }
  return /(?:gade|stræde)s?(?:\s|,|$)/iu.test(text) ? homes.street : homes.road;
}
