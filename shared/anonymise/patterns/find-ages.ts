import type { Certainty, Span } from '../finding.ts';
import {
  about,
  ageVerbs,
  type Company,
  isCounted,
  isDistance,
  isFilledThing,
  isMeasured,
  isOfGroup,
  isOfOneOfSeveral,
  isOfPerson,
  isOfSeveralTogether,
  isOfThing,
  isPersonInDecade,
  isPersonsAge,
  isRangeOfPerson,
  isStay,
  isWithoutSubject,
  perhapsName,
} from './age-company.ts';
import { isBehind } from './is-behind.ts';
import { type LatinPattern, latinPattern } from './latin.ts';
import { nextAges } from './next-ages.ts';
import {
  decadesInWords,
  digitsOfAge as digits,
  halfOfAge as half,
  numberInWords,
  ordinalInWords,
  tensInWords,
} from './numerals.ts';
import { personNoun, personPronoun } from './people.ts';
import { type SearchedText, signBit, startsOfKind } from './searched-text.ts';
import {
  atWordStart,
  type Kind,
  type Near,
  type Search,
  spansAt,
  spansOf,
  startsAt,
} from './spans-of.ts';
import { wordBits, wordKind } from './word-kinds.ts';

const number = `(?:${digits}|(?:to|tre|fire|fem)\\s?en\\s?halvt?|(?:${numberInWords})${half}|halvandet|halvanden(?=\\s(?:måned|uge|dag))|(?:et|en|én|ét)\\shalvt?(?=\\s(?:år|mdr|måned))|(?:et|én|ét|nul)(?=\\s(?:år|mdr|måned|uge|dag)))`;
/** `fyrre og noget`, which is no number of years and an age all the same. */
const orSo = String.raw`\s(?:og|eller)\s(?:noget|lidt|et eller andet)(?!\p{L}|\s(?:med|som|der|af))`;
const joint = String.raw`(?:,\s(?:snart\s|næsten\s|nu\s|og\s)?|\s?[-–]\s?|\s(?:og|eller|til)\s|/|(?<=te[nm])\s(?=(?:\p{L}+te[nm]|tyve)\sår))`;
const unit = String.raw`(?:årr?|[aA]ar|åt|åår|aår|mdr\.?|måneder|måned|uger|dage)(?!\p{L})`;
const more = String.raw`(?:\s(?:og|,)?\s?(?:${number}|en|én)\s(?:mdr\.?|måneder|måned|uger?|dage?)(?!\p{L}))?`;
/** One number or several, with years or months behind them or without. */
const several = String.raw`${number}(?:(?:\s${unit})?${joint}${number})*`;
const withUnit = String.raw`${several}\s?${unit}${more}(?:\s(?:gamm(?:el|elt|le)|gl\.?)(?!\p{L}))?`;
/** Words that are an age whatever stands around them, from their number on. */
const always = latinPattern(
  atWordStart([
    // 14-årig, 14årige, fjortenårig, 7-8-årige, 14 - årig
    String.raw`(?<![\p{L}\p{N}])(?:${digits}(?:\s?[-–]\s?\d{1,3}${half})?\s?[-–‑]?\s?|(?:halvandet|(?:${numberInWords}-)?${numberInWords})-?)(?:årr?s?i(?:g(?:e|es|s|t)?|ng(?:en|er|erne|s|ens)?)|årgi(?:e|t)?|års(?=\s(?:dreng|pige|mand|kvinde|herre|dame)(?!\p{L})))(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}])${several}[\s-](?:år|års|mdr\.?|måneder|måneders|uger|ugers|dage|døgn|timer)${more}\s(?:gamm(?:el|elt|le)|gl\.?)(?!\p{L})`,
    // en 8-måneders baby
    String.raw`(?<![\p{L}\p{N}])${number}[\s-](?:måneders|ugers|dages)(?=\s(?:baby|dreng|pige|barn|spædbarn|søn|datter)(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})(?:(?:debut|barne|mental|udviklings)?alder(?:en)?(?:\/køn)?|aldersvurder(?:et|es|ing(?:en)?))\s?(?::|er|var|af|på|til|sagde)?\s?${about})${several}(?:\s?${unit}${more})?(?![\p{L}\p{N}]|[.,]\d|\s(?:til|pladser))`,
    String.raw`(?<![\p{L}\p{N}])${number}(?:-${number})?[\s-]?(?:års?)?[\s-]?(?:alderen|årsalderen|fødselsdag(?:en|s\p{L}+)?|årsdag(?:en)?)(?!\p{L})`,
    // halvtredsårsfest, 60-års-fest, fyrre-fest
    String.raw`(?<![\p{L}\p{N}])${number}(?:[\s-]?års[\s-]?|-)fest(?:en|s?\p{L}{3,})?(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}])(?:${digits}\.|${ordinalInWords})(?=\sfødselsdag)`,
    String.raw`(?<![\p{L}\p{N}])${number}(?:-?årsdag|\s?-?års? dag)(?:en)?(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:fylder|fyldte|fyldt|runder|rundede|rundet)\s(?:\p{L}+ )?${about})${number}(?:\s?år)?(?![\p{L}\p{N}%]|[.,]\d|\.\sår|\.?\s(?:kr|timer|pct|procent|måneder|skemaer|sider|ark|kasser|mapper|spørgsmål|uger)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}])\d{1,3}\s?(?:yo|y\/o)(?!\p{L})`,
    // 18 år i dag
    String.raw`(?<![\p{L}\p{N}]|(?:siden|for|i) )${number}\s?år(?=\s(?:i dag|i morgen|i går|i overmorgen|på (?:man|tirs|ons|tors|fre|lør|søn)dag)(?:[.,!?;:)]|\s*$)(?!\ssiden))`,
    // det er nu 41 år jeg er; går i sit syttende år
    String.raw`(?<![\p{L}\p{N}])${number}\s?år(?=,?\s(?:${personPronoun})\s(?:er|var|bliver|blev|fylder)(?!\p{L}))`,
    String.raw`(?<=(?<!\p{L})(?:i|siden|fra|til|indtil|efter|inden|over)\s(?:sit|hans|hendes|mit)\s)(?:${ordinalInWords}|\d{1,2}\.)\s(?:leve)?år(?!\p{L})`,
  ]),
  'iuy',
);

/** `først i tyverne`, `sine tyverne`, `teenageårene`. */
const ownDecade = latinPattern(
  atWordStart([
    String.raw`(?:(?:(?:først|midt|sidst|højt|langt|tidligt|sent)\s(?:oppe\s)?|oppe\s)i\s(?:sine\s|hans\s|hendes\s)?|(?<=(?<!\p{L})sine\s)|(?<=(?<!\p{L})teen)(?=ageår))(?:${decadesInWords}|ageårene)(?!\p{L})`,
    String.raw`på den (?:forkerte|rigtige|gale|pæne|anden|gode) side af (?:de )?${number}(?:\s?år)?(?![\p{L}\p{N}])`,
  ]),
  'giu',
);

/** A decade of a life or of a century: an age where a person stands before it. */
const decade = latinPattern(
  atWordStart([
    String.raw`(?:i\s)?(?:(?<part>slutningen|begyndelsen|starten|midten|første halvdel|sidste halvdel|anden halvdel) af\s(?:sine\s)?|i\s)(?:${decadesInWords})(?!\p{L})`,
  ]),
  'giu',
);

/** A number behind a verb, with its unit or alone. */
const predicate = latinPattern(
  atWordStart([
    String.raw`(?<=(?<!\p{L})(?:${ageVerbs})\s(?:(?:${personPronoun}|den|selv|var|er|blev)\s)*${about})(?:(?<years>${withUnit})|${several}(?:${orSo})?)(?![\p{L}\p{N}%:]|[.,/-]\d|\.\p{L})`,
  ]),
  'iuy',
);
/** A number behind `på`, with its unit or alone. */
const behindOn = latinPattern(
  atWordStart([
    String.raw`(?<=(?<!\p{L})på\s${about})(?:(?<years>${withUnit})|${several}(?:${orSo})?)(?![\p{L}\p{N}%:]|[.,/-]\d|\.\s?(?:sal|plads|klasse|etage|uge|måned|dag|år|time|gang|semester|forsøg|kvartal|række))`,
  ]),
  'iuy',
);
/** `Pigen (14)`, `Dreng, 7 år`: the noun before is looked at first, see `isBesidePerson`. */
const besideNoun = latinPattern(
  [
    String.raw`(?<=\()(?:ca\. )?(?:${withUnit}|${several})(?=\)|[,;]\s?\p{L}|\s\p{Ll})`,
    String.raw`(?<=\p{L},?[ \u00a0](?:nu |i dag )?)${withUnit}(?![\p{L}\p{N}]|[.,]\d)`,
    String.raw`(?<=\p{L},?[ \u00a0])(?!(?<!,.)1\.\s\p{Lu})${several}(?=\.(?!\s\p{Ll}|\d)|[;)]|,\s(?:\p{L}|\d\.\s?(?:kl|\p{Ll}))|\s*(?:$|\n))`,
    // mand 58 misbrug
    String.raw`(?<=(?<!\p{L})(?:[Mm]and|[Kk]vinde|[Dd]reng|[Pp]ige|[Bb]orger|[Ee]nke|[Ee]nkemand)\s)[1-9]\d(?=\s\p{Ll})(?!\s(?:gange|timer|min|kr|dage|uger))`,
  ].join('|'),
  'uy',
);
/** How somebody puts an age that they do not know well, inside a bracket. */
const loosely =
  '(?:(?:ca\\.?|cirka|omkring|omtrent|vist|vistnok|måske|nok|vel|snart|næsten|knap|godt|kun|nu) )?';
/** `Sofie (en pige, 14)`, `en mand (naboen, navn ukendt, vist 40)`, `er enke og halvfjerds`. */
const besideOther = latinPattern(
  [
    String.raw`(?<=(?<!\p{L})(?:er|var)\s(?:[\p{L}-]+,?\s){1,4}og\s)(?:${digits}|${numberInWords})(?=[.,;](?:\s|$))`,
    String.raw`(?<=\(\p{L}[^()\d\n]{1,40},\s${loosely})${digits}(?=\))`,
  ].join('|'),
  'iuy',
);
/** `(halvbror, navn ukendt, ca. 2)`: who it is begins the bracket. */
const ofKin = latinPattern(
  String.raw`(?<=\(${personNoun}(?!\p{L})[^()\d\n]{0,40},\s${loosely})${digits}(?:\s?${unit})?(?=\))`,
  'iuy',
);
/** The same beside a name, which its capital tells. */
const besideName = latinPattern(
  [
    String.raw`(?<=\p{Lu}[\p{L}.]*\s?\()(?:ca\. )?(?:${withUnit}|${digits})(?=\)|[,;]\s?\p{L}|\s\p{Ll})`,
    String.raw`(?<=${perhapsName},?[ \u00a0](?:nu |i dag )?)${several}\s[Åå]r(?![\p{L}\p{N}])`,
    String.raw`(?<=${perhapsName},[ \u00a0](?:nu |i dag )?)${several}\s(?:mdr\.?|måneder|måned|uger|dage)(?=[,;.)]|\s*$)`,
    String.raw`(?<=\p{L}{2,},\s(?:snart |nu |knap |næsten |i dag |kun )?)${digits}(?=,\s(?!\d)\p{Ll}|\s*(?:$|\n))`,
    String.raw`(?<=\p{Lu}[\p{L} .]*\s?[|;\t]\s?)${digits}(?:\s?år)?(?=\s?[|;\t])`,
    // M/47, K/52
    String.raw`(?<=(?<![\p{L}\p{N}/])[MKDPmkdp]\/)[1-9]\d?(?=[,;:)]|\s|$|\/\p{L})`,
    // 27/k/vejle, 31/M
    String.raw`(?<![\p{L}\p{N}.,/-])[1-9]\d(?=\/[MKmk](?:\/\p{L}|[,;:)]|\s|$))`,
  ].join('|'),
  'uy',
);
/** `en, der lignede tolv`; `hun kan ikke være mere end ti`. */
const seeming = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:ligner|lignede|(?:(?:kan|kunne|må|måtte)(?:\s(?:ikke|højst|godt))?|til\sat)\svære(?:\s(?:mere|ældre|yngre)\send)?)\s${about})(?:${digits}|${numberInWords})(?:\s?år)?(?=[.,;!?)](?!\d)|\s*$)`,
  'iuy',
);
/** `mellem 60 og 70`, `fra 2 til 16`, behind a person or several. */
const between = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:mellem|fra)\s)${several}(?:\s?${unit})?(?![\p{L}\p{N}%]|[.,/-]\d)`,
  'iuy',
);
/** `blind siden toogtredive`; `på sit fjerde år`. */
const since = latinPattern(
  [
    String.raw`(?<=(?<!\p{L})siden\s)${tensInWords}(?=[.,;!)]|\s(?:og|men)\s|\s*$)`,
    String.raw`(?<=(?<!\p{L})på\s(?:sit|hans|hendes|mit)\s)(?:${ordinalInWords}|\d{1,2}\.)\sår(?!\p{L}|\s(?:på|i|hos|som|med|af)(?!\p{L}))`,
  ].join('|'),
  'iuy',
);
/** `14 år` in other company: a stay or an age. */
const vague = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/])${several}[\s-]?(?:år|mdr\.?)(?![\p{L}\p{N}])${more}`,
  ]),
  'iuy',
);

/** An article as most are: the words that make a number of one stand right behind it. */
const articleAlone = String.raw`e[nt]\s(?!år|mdr|måned|uge|dag|halv|og|par)`;
/**
 * Where a number begins. What stands around one costs more to look for, so it is looked for there
 * alone; the first letters are a plain look ahead of the number itself.
 */
const numbers = latinPattern(
  String.raw`(?<![a-zæøå\d])(?=[1-9aceéfhnost])(?!${articleAlone})(?:(?=(?:ca\. )?${number}(?:(?![a-zæøå])|\s?(?:års?|aar|yo)|en\s?halv))|(?=(?:${ordinalInWords})\s(?:leve)?år))`,
  'iuy',
);
/** The words that those begin with, alone or written as one with their years or a half. */
const firstWord = wordKind(
  latinPattern(
    `^(?:ca|${numberInWords}|et|nul|nogle|[eé]n|ét|halvande[tn]|${ordinalInWords})(?:$|år|aar|yo|en)`,
    'i',
  ),
);

/** So far do the words reach that make a number an age, in UTF-16 units. */
const reach = 60;
/** Without one of these behind it, or before it, no number is an age by itself. */
const ageBehind = latinPattern(
  String.raw`års?\s?(?:i|dag)|år[gr]|års\s|(?:måneder|uger|dage)s\s|gamm|\sgl(?![a-zæøå])|(?<!k)alder|elsdag|fest|\d\s?y|år,?\s(?:${personPronoun})\s`,
  'iu',
);
const ageBefore = latinPattern(
  String.raw`(?<!k)alder|(?<![a-zæøå])(?:fyld|rund)|(?:i|siden|fra|til|inden|efter|over)\s(?:sit|hans|hendes|mit)\s`,
  'iu',
);
const yearsBehind = latinPattern('år|mdr|åt', 'iu');
/** Before a number beside a person: the end of a clause, a bracket or the line of a table. */
const clauseBefore = latinPattern(String.raw`(?:og|,)\s${loosely}$`, 'iu');
const signBefore = /[(,|;\t/]/;
const slashed = /^\d\d\/[MKmk]/;
/** `De er 5, 8 og 12`: of one number alone it would be how many they are. */
const isListOfAges = (whole: string) => /[\p{L}\d½],? og \S|\d\/\d/u.test(whole);
const verbAtEnd = latinPattern(`(?<![a-zæøå])(?:${ageVerbs})$`, 'i');
const seemingBefore = /lign|være/i;
const betweenBefore = latinPattern(String.raw`(?:mellem|fra)\s$`, 'iu');
const sinceBefore = latinPattern(String.raw`(?:siden|på\s(?:sit|hans|hendes|mit))\s$`, 'iu');
const onAtEnd = latinPattern('(?<![a-zæøå])på$', 'i');

/** The starts of numbers by what stands near them: plain looks that spare most of the searches. */
function placesOf(text: string, starts: readonly number[]) {
  const places = {
    byItself: [] as number[],
    inYears: [] as number[],
    behindVerb: [] as number[],
    behindOn: [] as number[],
    behindSeeming: [] as number[],
    behindBetween: [] as number[],
    behindSince: [] as number[],
    besidePerson: [] as number[],
    besideClause: [] as number[],
    besideName: [] as number[],
  };
  for (const start of starts) {
    const before = text.slice(Math.max(0, start - reach), start);
    const behind = text.slice(start, start + reach);
    const last = before.slice(-longestEnd);
    const hasYears = yearsBehind.test(behind);
    if (ageBehind.test(behind) || ageBefore.test(before)) places.byItself.push(start);
    if (hasYears) places.inYears.push(start);
    if (isBehind(before, verbAtEnd)) places.behindVerb.push(start);
    if (isBehind(before, onAtEnd)) places.behindOn.push(start);
    if (seemingBefore.test(before)) places.behindSeeming.push(start);
    if (betweenBefore.test(last)) places.behindBetween.push(start);
    if (sinceBefore.test(last)) places.behindSince.push(start);
    if (isBesidePerson(text, start)) places.besidePerson.push(start);
    if (clauseBefore.test(last)) places.besideClause.push(start);
    if (hasYears || signBefore.test(last) || slashed.test(behind)) places.besideName.push(start);
  }
  return places;
}

/** So long is what the plain looks at the end ask for at most, in UTF-16 units: `på hendes `. */
const longestEnd = 10;

const wordBefore = latinPattern(String.raw`(?<=(\p{L}+)(?:,?[ \u00a0](?:nu |i dag )?| ?\())`, 'uy');
const personWord = wordKind(latinPattern(`^${personNoun}$`, 'iu'));
/** Whether the word before a number is a noun for a person. */
function isBesidePerson(text: string, start: number): boolean {
  wordBefore.lastIndex = start;
  const word = wordBefore.exec(text)?.[1];
  return word !== undefined && (wordBits(word) & personWord) !== 0;
}

const decades: Near = {
  trigger: latinPattern(`(?<![a-zæøå])(?:${decadesInWords})|ageårene| side af `, 'gi'),
  word: wordKind(latinPattern(`^(?:erne|side|${decadesInWords})$|ageårene$`, 'i')),
  reach: 120,
};

const found = { type: 'AGE', certainty: 'found', reason: 'form' } as const;
const decadeSearches: readonly Search[] = [
  { pattern: ownDecade, near: decades, kind: found },
  {
    pattern: decade,
    near: decades,
    kind: found,
    isIt: (match, part) => {
      const before = part.slice(Math.max(0, match.index - 50), match.index);
      return isPersonInDecade({ before, after: '' });
    },
  },
  {
    pattern: decade,
    near: decades,
    kind: { ...found, certainty: 'look' },
    isIt: (match) => match.groups?.part !== undefined,
  },
];

/** Ages of people. What may be an age or a stay is worth a look. */
export function findAges(searched: SearchedText): readonly Span[] {
  const { text } = searched;
  const ofDecades = spansOf(searched, decadeSearches);
  const starts = startsAt(text, numbers, startsOfKind(searched, firstWord));
  if (starts.length === 0 && ofDecades.length === 0) return ofDecades;
  const places = placesOf(text, starts);
  const around = (match: RegExpExecArray): Company => {
    const end = match.index + match[0].length;
    return {
      before: text.slice(Math.max(0, match.index - 80), match.index),
      after: text.slice(end, end + 24),
    };
  };
  const kind = (certainty: Certainty): Kind => ({ type: 'AGE', certainty, reason: 'form' });
  const spans = (
    pattern: LatinPattern,
    starts: readonly number[],
    certainty: Certainty,
    isIt: (company: Company, match: RegExpExecArray) => boolean = () => true,
  ) =>
    starts.length === 0
      ? []
      : spansAt(text, pattern, starts, kind(certainty), (match) => isIt(around(match), match));
  const hasUnit = (match: RegExpExecArray) => match.groups?.years !== undefined;
  const hasBracket = (searched.signs & signBit.opening) !== 0;
  const own = [
    ...spans(
      always,
      places.byItself,
      'found',
      (company, [whole]) =>
        !(/gamm|gl/.test(whole) && isOfThing(company)) && !isFilledThing(company),
    ),
    ...ofDecades,
    ...spans(predicate, places.behindVerb, 'found', (company, match) => {
      if (isCounted(company) || isOfThing(company)) return false;
      if (hasUnit(match) && isDistance(company)) return false;
      return isOfGroup(company) ? hasUnit(match) : isPersonsAge(company);
    }),
    ...spans(predicate, places.behindVerb, 'look', isWithoutSubject),
    ...spans(
      predicate,
      places.behindVerb,
      'look',
      (company) => !isCounted(company) && isOfOneOfSeveral(company),
    ),
    ...spans(
      predicate,
      places.behindVerb,
      'look',
      (company, [whole]) => isListOfAges(whole) && !isCounted(company) && isOfGroup(company),
    ),
    ...spans(seeming, places.behindSeeming, 'look', (company) => !isOfThing(company)),
    ...spans(
      behindOn,
      places.behindOn,
      'found',
      (company, match) =>
        !isCounted(company) &&
        (isOfPerson(company, hasUnit(match)) || (hasUnit(match) && isOfSeveralTogether(company))),
    ),
    ...spans(
      between,
      places.behindBetween,
      'look',
      (company) => !isCounted(company) && isRangeOfPerson(company),
    ),
    ...spans(since, places.behindSince, 'look'),
    ...spans(besideNoun, places.besidePerson, 'look'),
    ...spans(ofKin, hasBracket ? places.besideClause : [], 'found'),
    ...spans(besideOther, places.besideClause, 'look'),
    ...spans(besideName, places.besideName, 'look', (company) => !isMeasured(company)),
    ...spans(
      vague,
      places.inYears,
      'look',
      (company) => !isStay(company) && !isDistance(company) && !isOfThing(company),
    ),
  ];
  return [...own, ...nextAges(text, own)];
}
