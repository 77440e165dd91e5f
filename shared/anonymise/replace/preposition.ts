import { inPlaceOf, type Wording } from './setting.ts';

/** What is thought of or waited for is on nothing: `hun tænker på Thisted`. */
const boundVerbs = String.raw`(?:tænk|tro|håb|vent|kig|peg|stol|lytt|hør|bygg|sats|råb|svar|hils|vred|sur|træt|tjek|ser|så)\p{Ll}*`;
const inOrOn = /(?<![\p{L}\p{N}])(?:i|på)\s$/iu;
const inOrOnOrAt = /(?<![\p{L}\p{N}])(?:i|på|hos)\s$/iu;
const bound = new RegExp(String.raw`(?<!\p{L})${boundVerbs}\s(?:\p{Ll}+\s)?på\s$`, 'iu');

/**
 * The word before a thing as its new noun asks for it: one is on a school and in a shop.
 * @param where `i` or `på`; `hos` is what one says of some, and stays with those.
 */
export function wherePreposition(
  before: string,
  where: 'i' | 'på',
  isAlsoAt: boolean,
): Pick<Wording, 'lead' | 'prefix'> {
  const [lead] = (isAlsoAt ? inOrOn : inOrOnOrAt).exec(before) ?? [];
  if (lead === undefined || bound.test(before)) return {};
  const prefix = inPlaceOf(lead, where);
  return prefix === lead ? {} : { lead, prefix };
}
