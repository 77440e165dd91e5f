import type { FindingType } from '../finding.ts';
import { definite, type Noun, nounOf, nounPhrase } from './noun.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { beginsLine, ending, endsLine, type Setting, type Wording } from './setting.ts';

/** What a number or an address is called. */
interface Neutral {
  readonly noun: Noun;
  /** What stands for it in a sentence that says not what it is: who sees a plate sees a car. */
  readonly thing?: Noun;
}

type Numbered = Extract<
  FindingType,
  'CPR' | 'PHONE' | 'EMAIL' | 'URL' | 'PLATE' | 'CASE_NO' | 'HANDLE'
>;

const neutral: Readonly<Record<Numbered, Neutral>> = {
  CPR: { noun: nounOf('et CPR-nummer CPR-nummeret') },
  PHONE: { noun: nounOf('et telefonnummer telefonnummeret') },
  EMAIL: { noun: nounOf('mailadresse mailadressen') },
  URL: { noun: nounOf('hjemmeside hjemmesiden') },
  PLATE: { noun: nounOf('nummerplade nummerpladen'), thing: nounOf('bil bilen') },
  CASE_NO: { noun: nounOf('et sagsnummer sagsnummeret') },
  HANDLE: { noun: nounOf('et brugernavn brugernavnet'), thing: nounOf('profil profilen') },
};

const number = String.raw`(?:[-\s]?(?:nr|no)\b\.?|[-\s]?nummer(?:et)?)?`;
const means =
  'tlf\\.?|telefon|mobil|mob\\.?|e-?mail|mail|sms|snap|snapchat|insta|instagram|facebook|tiktok|messenger';
/** What says beside a number which number it is. */
const cue = [
  `(?:cpr|tlf|telefon|mobil|nummerplade|indreg|reg|registrerings|sags?|journal|j|medlems|kunde|konto)\\.?${number}`,
  'personnummer(?:et)?|person-?nr\\.?|nummer(?:et)?|nr\\.?|mailadressen?|e-?mailadressen?|hjemmesiden?|web|link(?:et)?|nummerpladen|sagen|journalen',
  'brugernavn(?:et)?|profil(?:en)?',
  means,
].join('|');
const owner = String.raw`(?:min|mit|mine|vores|din|dit|jeres|sin|sit|\p{L}{2,}[s’])`;

const says = /(?:[:=][ \t]*|(?<![\p{L}\p{N}])(?:er|var|hedder|hed|lyder|lød|bliver|blev)\s)$/iu;
const cued = ending(`(?:${cue})\\s`);
const owned = ending(String.raw`${owner}\s(?:${cue})\s`);
const having = new RegExp(String.raw`\smed\s(?:${cue})\s$`, 'iu');
const inBrackets = new RegExp(String.raw`\((?<cue>(?:${cue})\s)?$`, 'iu');
const byMeans = ending(String.raw`(?<by>på\s)(?<word>${means})\s`);
const ofCase = ending(String.raw`(?<word>sagen|journalen|sag(?:\s?(?:nr|nummer)\.?)?)\s`);
const plain: Readonly<Record<string, string>> = {
  tlf: 'telefon',
  'tlf.': 'telefon',
  mob: 'mobil',
  'mob.': 'mobil',
};

/**
 * What stands where a number or an address was: nothing of it, and of the words beside it as many as are still
 * Danish. `Hans CPR-nr. er …` is `Hans CPR-nr. er [fjernet]`, and `ring på tlf. …` is `ring på telefon`.
 */
export function describeNumber(type: Numbered, { forms }: Pick<WrittenThing, 'forms'>): Worded {
  const to = definite(neutral[type].noun);
  return {
    words: forms.map((from) => ({ from, to })),
    wordingOf: (setting) => numberWording(neutral[type], setting),
  };
}

function numberWording({ noun, thing = noun }: Neutral, setting: Setting): Wording {
  const { before, behind } = setting;
  if (says.test(before)) return { to: '[fjernet]' };
  const bracket = inBrackets.exec(before);
  if (bracket !== null && behind.startsWith(')')) {
    return { to: bracket.groups?.cue === undefined ? `${noun.bare} fjernet` : 'fjernet' };
  }
  const lead = cued.exec(before)?.[0] ?? '';
  const isLabel = lead !== '' && /^\s?[(,;|]/u.test(behind);
  if ((endsLine(behind) || isLabel) && beginsLine(before.slice(0, before.length - lead.length))) {
    return { to: lead === '' ? `[${noun.bare} fjernet]` : '[fjernet]' };
  }
  if (/,\s$/u.test(before) && behind.startsWith(',')) return { to: `[${noun.bare} fjernet]` };
  return lead === '' ? nounPhrase(thing, setting) : besideCue(lead, noun, setting);
}

function besideCue(lead: string, noun: Noun, setting: Setting): Wording {
  const { before } = setting;
  const dropped = having.exec(before)?.[0];
  if (dropped !== undefined) return { lead: dropped, to: '' };
  const { by = '', word = '' } = byMeans.exec(before)?.groups ?? {};
  if (word !== '') {
    return {
      lead: before.slice(-by.length - word.length - 1),
      prefix: by,
      to: plain[word.toLowerCase()] ?? word,
    };
  }
  const kase = ofCase.exec(before)?.groups?.word ?? '';
  if (owned.test(before) || /en$/u.test(kase)) return { lead: before.slice(-1), to: '' };
  const phrase = nounPhrase(kase === '' ? noun : nounOf('sag sagen'), {
    ...setting,
    before: before.slice(0, before.length - lead.length),
  });
  return { ...phrase, lead: (phrase.lead ?? '') + lead };
}
