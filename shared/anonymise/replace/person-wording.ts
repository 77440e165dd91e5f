import { genitive } from './genitive.ts';
import { adjectives, definite, indefinite, type Noun, nounPhrase, ordinalOf } from './noun.ts';
import { bareWords, definiteWords, isKin, personNoun } from './person-nouns.ts';
import { ending, type Setting, type Wording } from './setting.ts';

const owner = String.raw`(?:min|mit|vores|hans|hendes|deres|sin|sit|din|dit|jeres|\p{L}{2,}[s’])\s(?:${adjectives}\s)?`;
const sign = String.raw`(?<sign>,\s|\s\(|\s)`;
const introducing = String.raw`(?<sign>,?\s(?:(?:der|som)\s(?:hedder|hed|hedte|kaldes)|kaldet|ved\snavn|med\snavnet|ved\snavnet)\s)`;

/** `hans mor Karen`, `hans mor, Karen`, `hans mor (Karen`. */
const owned = ending(`${owner}(?<noun>${bareWords})${sign}`);
/** `en dreng ved navn Jonas`, `en dreng, der hedder Jonas`. */
const introduced = ending(`(?<noun>${bareWords}|${definiteWords})${introducing}`);
const introducedOther = ending(introducing.replace('?<sign>,?', String.raw`?<sign>(?<=\p{L}),?`));
const the = ending(`(?<noun>${definiteWords})${sign}`);
const articled = ending(String.raw`(?:en|et|den|det)\s(?:\p{Ll}+\s)?(?<noun>${bareWords})${sign}`);
const bare = ending(String.raw`(?<noun>${bareWords})\s`);
const titled = ending(String.raw`(?:fru|frøken|frk\.?|hr\.?|herr|dr\.?|doktor)\s`);
const family = ending(String.raw`familien\s`);
const called = ending(
  String.raw`(?:hedder|hed|hedde|heder|kaldt|kaldes|kalder\s\p{L}+|navn\s(?:er|var)|navnet|kære|hej|goddag|farvel|hilsen|mvh|vh)\s`,
);
const small = ending(String.raw`(?<adjective>lille|stakkels|gamle|unge)\s`);
const determined = ending(
  String.raw`(?:den|det|min|mit|vores|hans|hendes|deres|sin|sit|din|dit|jeres|\p{L}{2,}[s’])\s(?:lille|stakkels|gamle|unge)\s`,
);

/** What the words before a name say that the person is; null where they say nothing. */
export function besideName(setting: Pick<Setting, 'before' | 'behind'>): Noun | null {
  for (const pattern of [owned, introduced, the, articled, bare]) {
    const found = pattern.exec(setting.before);
    if (found === null || !isBeside(found, setting)) continue;
    return personNoun(found.groups?.noun ?? '');
  }
  return null;
}

/** A person as the sentence asks for it: `hans mor Karen` is `hans mor`, and `hun hedder Karen` tells no name. */
export function personWording(noun: Noun, setting: Setting, isGenitive: boolean): Wording {
  const { before } = setting;
  const inCase = (word: string) => (isGenitive ? genitive(word) : word);
  const own = owned.exec(before);
  if (own !== null && isBeside(own, setting)) return besideOwned(own, noun, setting, isGenitive);
  const brought = introduced.exec(before) ?? introducedOther.exec(before);
  if (brought !== null) return withoutSign(brought, setting, isGenitive);
  const known = the.exec(before) ?? articled.exec(before);
  if (known !== null && isBeside(known, setting)) return withoutSign(known, setting, isGenitive);
  const [role] = bare.exec(before) ?? [];
  if (role !== undefined) {
    const isKnown = setting.isAgain || isGenitive || isKin(noun);
    return { lead: role, to: inCase(isKnown ? definite(noun) : indefinite(noun)) };
  }
  if (family.test(before))
    return { lead: before.slice(-'familien '.length), to: inCase('familien') };
  if (called.test(before)) return { to: inCase('[navn]') };
  const title = titled.exec(before)?.[0] ?? '';
  const [lead] = determined.test(before) ? [] : (small.exec(before) ?? []);
  if (lead !== undefined) {
    const kind = `${lead.toLowerCase()}${noun.bare}`;
    const to = setting.isAgain || isGenitive ? `den ${kind}` : `${noun.article} ${kind}`;
    return { lead, to: inCase(to) };
  }
  if (isGenitive) {
    const phrase = nounPhrase(noun, { ...setting, isAgain: true });
    return { ...phrase, lead: (phrase.lead ?? '') + title, to: genitive(phrase.to) };
  }
  const phrase = nounPhrase(noun, {
    ...setting,
    before: before.slice(0, before.length - title.length),
  });
  return { ...phrase, lead: (phrase.lead ?? '') + title };
}

/** The second colleague of somebody is another one: `min anden kollega`. */
function besideOwned(
  found: RegExpExecArray,
  noun: Noun,
  setting: Setting,
  isGenitive: boolean,
): Wording {
  const { noun: word = '' } = found.groups ?? {};
  const phrase = found[0].slice(0, found[0].length - (found.groups?.sign ?? '').length);
  const isTwice = setting.before.toLowerCase().split(phrase.toLowerCase()).length > 2;
  const ordinal = isTwice && !setting.isAgain ? ordinalOf(noun) : '';
  if (ordinal === '') return withoutSign(found, setting, isGenitive);
  const rest = withoutSign(found, setting, false);
  const lead = `${word}${rest.lead ?? ''}`;
  const to = `${ordinal} ${word}`;
  return { ...rest, lead, to: isGenitive ? genitive(to) : to };
}

/** `læreren, Karen og Ida` are three, and `læreren, Karen, …` is one. */
function isBeside({ groups }: RegExpExecArray, { behind }: Pick<Setting, 'behind'>): boolean {
  const own = groups?.sign ?? '';
  if (/\p{L}/u.test(own)) return true;
  if (own.includes('(')) return behind.startsWith(')');
  return !own.startsWith(',') || /^(?:[,.!?:;]|$)/u.test(behind);
}

/** Without the name, and without the sign before it and behind: `hans mor (Karen)` is `hans mor`. */
function withoutSign(found: RegExpExecArray, { behind }: Setting, isGenitive: boolean): Wording {
  const { noun = '', sign: own = '' } = found.groups ?? {};
  if (isGenitive) return { lead: noun + own, to: genitive(noun) };
  const close = own.includes('(') ? ')' : own.startsWith(',') ? ',' : '';
  return { lead: own, to: '', tail: close !== '' && behind.startsWith(close) ? close : '' };
}
