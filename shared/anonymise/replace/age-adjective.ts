import type { AgeBand } from './age-bands.ts';
import { genitive } from './genitive.ts';
import { adjectives } from './noun.ts';
import { personNoun } from './person-nouns.ts';
import { ending, type Setting, type Wording } from './setting.ts';

const article = ending(String.raw`(?<word>en|et|den|det|de|som)\s`);
const counted = ending(
  String.raw`(?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d+|alle|mange|flere|nogle|begge)\s`,
);
const owned = ending(
  String.raw`(?:min|mit|mine|vores|hans|hendes|deres|sin|sit|sine|din|dit|dine|jeres|\p{L}{2,}[s’])\s`,
);
const adjective = String.raw`(?:${adjectives}|\p{Ll}+(?:ig|sk|glad)e?|glad|sød|stor|lille|ung|klog|stille)`;
/** Words that no noun is: what follows `den 14-årige` where the age stands for somebody. */
const noNoun = String.raw`(?:som|der|og|men|eller|på|i|med|fra|til|ved|hos|af|for|om|er|var|kom|har|havde|vil|ville|kan|kunne|skal|skulle|må|måtte|blev|bliver|fik|får|gik|går|sagde|siger|bor|boede|så|ikke|selv|nu|da|når|at|efter|før|uden|under|over|mod|hun|han|de|det|den|som|\p{Ll}+(?:ede|te))`;
const named = new RegExp(
  String.raw`^(?<lead>\s(?:(?!\S*årig)${adjective}\s)?)(?<noun>(?!${noNoun}(?!\p{L}))\p{Ll}{2,})(?!\p{L})`,
  'u',
);

/** The noun that follows an age, with what stands between: ` glad dreng`; null where none does. */
export function nounBehind(behind: string): string | null {
  return named.exec(behind)?.[0] ?? null;
}

/** `en 9-årig dreng` by the stretch of life; where no noun follows, what somebody of that age is called. */
export function ageAdjective(band: AgeBand, { before, behind, form }: Setting): Wording {
  const found = article.exec(before);
  const lead = found?.[0] ?? '';
  const word = found?.groups?.word?.toLowerCase() ?? '';
  const isGenitive = /s$/iu.test(form);
  const noun = isGenitive ? null : nounBehind(behind);
  const isTheOne = word === 'den' || word === 'det';
  if (noun !== null) {
    const to = `${isTheOne ? theNoun(noun) : noun.trim()} i ${band.name}`;
    const isWhole = isTheOne && noun.trim().split(' ').length === 1;
    return { ...(isWhole ? { lead } : {}), to, tail: noun };
  }
  if (isTheOne && /^\s\p{Lu}/u.test(behind)) return { lead, to: '', tail: ' ' };
  const inCase = (one: string) => (isGenitive ? genitive(one) : one);
  if (isTheOne) return { lead, to: inCase(band.theOne) };
  if (word === 'de') return { lead, to: inCase(band.theSome) };
  if (word === 'en' || word === 'et') return { lead, to: inCase(band.one) };
  const bare = band.one.replace(/^e[nt] (?:lille )?/u, '');
  if (word === 'som') {
    return /voksen|ældre/u.test(bare) ? { lead, to: `i ${band.name}` } : { to: bare };
  }
  if (counted.test(before)) return { to: inCase(band.some) };
  return {
    to: inCase(owned.test(before) ? bare : /e[rn]?s?$/iu.test(form) ? band.some : band.one),
  };
}

/** `drengen` for `den dreng`; behind an adjective the article stays, and the noun is bare. */
function theNoun(noun: string): string {
  const words = noun.trim().split(' ');
  const [only = ''] = words;
  if (words.length > 1) return noun.trim();
  const known = personNoun(only);
  if (known !== null) return known.definite;
  return /e$/u.test(only) ? `${only}n` : `${only}en`;
}
