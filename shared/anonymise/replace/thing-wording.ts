import { genitive } from './genitive.ts';
import { definite, type Noun, nounPhrase } from './noun.ts';
import { wherePreposition } from './preposition.ts';
import type { Setting, Wording } from './setting.ts';

/** A place, or what people go to, by its kind. */
export interface Kind extends Noun {
  /** What one is there: `på` a school, `i` a shop. */
  readonly where: 'i' | 'på';
  /** Whether one is at it as at a person: `hos et firma`. */
  readonly isAlsoAt?: boolean;
}

/**
 * A place or an organisation as its sentence asks for it.
 * @param lead a pattern for the word before that says what it is, and goes with the name: `bostedet `.
 */
export function thingWording(
  kind: Kind,
  setting: Setting,
  lead: RegExp,
  isGenitive: boolean,
): Wording {
  const [named = ''] = lead.exec(setting.before) ?? [];
  const before = setting.before.slice(0, setting.before.length - named.length);
  const isOfName = /^\s\p{Lu}\p{Ll}+/u.test(setting.behind) && kind.definite === 'byen';
  if (isGenitive || isOfName) return { lead: named, to: genitive(definite(kind)) };
  const beside = besideItsKind(kind, setting);
  if (beside !== null) return beside;
  const phrase = nounPhrase(kind, { ...setting, before });
  if (phrase.lead !== undefined) return { ...phrase, lead: phrase.lead + named };
  const { lead: word = '', prefix = '' } = wherePreposition(
    before,
    kind.where,
    kind.isAlsoAt === true,
  );
  return { ...phrase, lead: word + named, prefix };
}

/** `Hendes skole, Vesterskolen, lå der` and `hendes skole (Vesterskolen)` say it without the name. */
function besideItsKind({ bare, definite: the }: Noun, { before, behind }: Setting): Wording | null {
  const last = bare.split(' ').at(-1) ?? bare;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${last}(?<sign>,\s|\s\(|\s)|${the}(?<next>,\s|\s\())$`,
    'iu',
  );
  const found = pattern.exec(before)?.groups;
  const sign = found?.sign ?? found?.next;
  if (sign === undefined) return null;
  const close = sign.includes('(') ? ')' : ',';
  if (sign.includes('(') && !behind.startsWith(close)) return null;
  if (sign.startsWith(',') && !/^[,.!?]/u.test(behind)) return null;
  const tail = sign !== ' ' && behind.startsWith(close) ? close : '';
  return { lead: sign, to: '', tail };
}
