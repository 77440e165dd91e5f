import { personNoun } from '../patterns/people.ts';
import { fact } from '../tagger/lexicon.ts';
import { numberOf } from './number-of.ts';

/** What a word is to a number beside it; words of one class say the same of it. */
export const wordClass = {
  none: 0,
  name: 1,
  subject: 2,
  group: 3,
  object: 4,
  own: 5,
  person: 6,
  being: 7,
  filling: 8,
  about: 9,
  number: 10,
  years: 11,
  hours: 12,
  amount: 13,
  measure: 14,
  month: 15,
  place: 16,
  cue: 17,
  age: 18,
  life: 19,
  counted: 20,
  grammar: 21,
  role: 22,
  stop: 23,
  comma: 24,
  opening: 25,
  closing: 26,
  dash: 27,
  quote: 28,
  column: 29,
  outside: 30,
  article: 31,
  before: 32,
  capital: 33,
  verb: 34,
  noun: 35,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [wordClass.subject, 'han hun jeg du den man a æ hn ham hende'],
  [wordClass.group, 'vi de i dem os jer begge alle'],
  [wordClass.object, 'ham hende mig dig sig'],
  [wordClass.own, 'hans hendes min mit mine din dit dine sin sit sine vores deres jeres'],
  [wordClass.being, 'er var blev bliver være været blevet blive va wa war ær ble blir'],
  [
    wordClass.filling,
    'fylder fyldte fyldt runder rundede rundet fylde runde passerede passerer nåede nå når',
  ],
  [
    wordClass.about,
    'snart kun bare blot nu knap næsten omkring cirka ca godt lige lidt over under tæt vel vist nok jo også selv først dengang allerede netop præcis ikke fyldt altså efterhånden højst mindst sikkert måske formentlig vistnok endnu stadig rundt regnet små hele endelig faktisk akkurat tit hhv henholdsvis sådan mere ældre yngre end af',
  ],
  [
    wordClass.years,
    'år års aar måneder måned mdr måneders uger uge dage dag døgn årig årige årigs',
  ],
  [
    wordClass.hours,
    'timer time minutter minut min sekunder sekund kl klokken kvarter timers minutters',
  ],
  [
    wordClass.amount,
    'kr kroner kr. tusind tusinde millioner mio mia milliarder euro procent pct %',
  ],
  [
    wordClass.measure,
    'kilo kg gram g liter l meter m cm km kilometer kvadratmeter kvm m2 grader promille mg ml db enheder point watt',
  ],
  [
    wordClass.month,
    'januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ],
  [
    wordClass.cue,
    'nr nummer uge side sider sal stue rum lokale klasse kapitel bilag § paragraf stk afsnit linje bus linie punkt pkt lejlighed afdeling team kanal spor bane lov loven paragraffen størrelse str figur tabel niveau trin fase version kl klokken tlf',
  ],
  [
    wordClass.age,
    'alder alderen gammel gamle gammelt gl ældre yngre født fødselsdag årgang teenager årsalderen myndig',
  ],
  [
    wordClass.life,
    'døde død dør flyttede flytter gift skilt anbragt fjernet begyndte startede løb mistede mødte drak røg stak kom blev_født født konfirmeret lærte gik droppede',
  ],
  [
    wordClass.counted,
    'gange gang møder møde sager sag samtaler besøg opkald mails sms beskeder breve sider ord pladser hold værelser senge kopper cigaretter øl piller katte hunde kasser bøger skridt trin huse biler nætter skoler linjer forsøg steder ting ansatte personer mennesker kolleger medarbejdere familier borgere børn unge elever beboere deltagere stole vagter stillinger glas brød boller poser tallerkener madpakker billetter nøgler',
  ],
  [wordClass.before, 'siden efter før inden senere tidligere forinden frem tilbage siden_da'],
  [wordClass.article, 'en et den det de'],
];
const listed = new Map<string, number>();
for (const [own, words] of lists) {
  for (const word of words.split(' ')) if (!listed.has(word)) listed.set(word, own);
}

const signs = new Map<string, number>([
  ...['.', '!', '?', ':', '…'].map((sign) => [sign, wordClass.stop] as const),
  [',', wordClass.comma],
  [';', wordClass.comma],
  ['(', wordClass.opening],
  ['[', wordClass.opening],
  [')', wordClass.closing],
  [']', wordClass.closing],
  ...['-', '–', '—', '/', '•', '*'].map((sign) => [sign, wordClass.dash] as const),
  ...['»', '«', '"', '”', '“', '’', '‘', "'"].map((sign) => [sign, wordClass.quote] as const),
  ['|', wordClass.column],
  ['§', wordClass.cue],
  ['%', wordClass.amount],
]);
const person = new RegExp(`^${personNoun}s?$`, 'iu');

/** The class of a word, by its small letters and what the lexicon knows of it. */
export function wordClassOf(lower: string, facts: number): number {
  const own = listed.get(lower) ?? signs.get(lower);
  if (own !== undefined) return own;
  if (/^\p{N}/u.test(lower) || numberOf(lower) !== undefined) return wordClass.number;
  if (person.test(lower)) return wordClass.person;
  if ((facts & fact.role) !== 0) return wordClass.role;
  if ((facts & fact.grammar) !== 0) return wordClass.grammar;
  if (/(?:ede|er|te)$/.test(lower)) return wordClass.verb;
  if ((facts & (fact.word | fact.compound)) !== 0) return wordClass.noun;
  return wordClass.none;
}
