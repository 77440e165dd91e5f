import { wordsOf } from '../parts/unit.ts';
import { remember } from '../thread/remember.ts';
import { rememberLatest } from '../thread/remember-latest.ts';
import { senseOf, senseOfWord, sentencesOf } from './sense.ts';
import { opensStory } from './story-opening.ts';
import { withoutSpeech } from './without-speech.ts';

/** What a paragraph says of whom and what it tells. */
export interface Passage {
  readonly words: number;
  /** Its first words, in small letters; a name or a number stands as such. */
  readonly first: readonly string[];
  /** The words of its last sentence. */
  readonly last: readonly string[];
  /** What kind of word it opens with. */
  readonly opens: string;
  /** Whether its first sentence speaks of somebody who was brought in before, or in it. */
  readonly firstThird: 'known' | 'new' | 'none';
  /** The same of the whole paragraph, but for what is said aloud. */
  readonly anyThird: 'known' | 'new' | 'none';
  /** Whether its first sentence goes on from another. */
  readonly firstJoins: boolean;
  readonly firstStems: ReadonlySet<string>;
  readonly firstDefinite: ReadonlySet<string>;
  /** How often it brings something in with “en” or “et”. */
  readonly firstBrought: number;
  readonly firstRoles: ReadonlySet<string>;
  readonly saysAge: boolean;
  readonly saysName: boolean;
  /** Whether it opens as stories do: “En dag kom der en mand …”. */
  readonly bringsIn: boolean;
  /** How it ends: with what is said aloud, or open. */
  readonly endsWith: 'speech' | 'open' | 'end';
  /** Whether it is a short line that is no sentence. */
  readonly isTitle: boolean;
  readonly lastTense: 'then' | 'now' | 'both' | 'none';
  readonly he: number;
  readonly she: number;
  readonly names: ReadonlySet<string>;
  /** How words that carry meaning begin, whatever their ending. */
  readonly stems: ReadonlySet<string>;
  /** Of those, the ones with an article behind them: what was spoken of before. */
  readonly definite: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

const mostRemembered = 64;
const mostWords = 20_000;
const longestTitle = 60;
const firstWords = 6;
/** Words are the same that begin with so many letters. */
const stem = 5;

export const passageOf = rememberLatest((text): Passage => {
  const ends = sentencesOf(text).map(({ end }) => end);
  const [firstEnd = text.length] = ends;
  const firstText = text.slice(0, firstEnd);
  const lastText = text.slice(ends.at(-2) ?? 0);
  const words = smallWords(text);
  // No sentence ends within a word.
  const first = firstEnd === text.length ? words : words.slice(0, smallWords(firstText).length);
  const unsaid = withoutSpeech(text);
  const small = words.map(({ word }) => word);
  const firstSmall = small.slice(0, first.length);
  return {
    words: words.length,
    first: firstSmall.slice(0, firstWords),
    last: ends.length < 2 ? small : smallWords(lastText).map(({ word }) => word),
    opens: kindOf(small[0] ?? ''),
    firstThird: thirdIn(firstSmall),
    anyThird: thirdIn(unsaid === text ? small : smallWords(unsaid).map(({ word }) => word)),
    firstJoins: first.slice(0, 7).some(({ joins }) => joins),
    firstStems: stemsOf(first),
    firstDefinite: definiteOf(first),
    firstBrought: first.filter(
      ({ word }, at) => (word === 'en' || word === 'et') && first[at + 1]?.carries === true,
    ).length,
    firstRoles: rolesOf(first),
    saysAge: age.test(firstText),
    saysName: /(?<!\p{L})(?:hed|hedder|kaldte|kalder|ved navn)(?!\p{L})/iu.test(firstText),
    bringsIn: opensStory(text),
    endsWith: /["”»]\s*$/.test(text) ? 'speech' : /[:,]\s*$/.test(text) ? 'open' : 'end',
    isTitle: text.length <= longestTitle && !/[.!?:;,…]["”’»)]*$/.test(text),
    lastTense: tenseOf(lastText),
    he: words.filter(({ person }) => person === 'he').length,
    she: words.filter(({ person }) => person === 'she').length,
    names: new Set(namesIn(text)),
    stems: stemsOf(words),
    definite: definiteOf(words),
    roles: rolesOf(words),
  };
}, mostRemembered);

function stemsOf(words: readonly SmallWord[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => (word.carries ? word.stem : [])));
}

function definiteOf(words: readonly SmallWord[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => (word.isDefinite ? word.stem : [])));
}

function rolesOf(words: readonly SmallWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ role }) => role ?? []));
}

const joining =
  /^(?:bagefter|derefter|derpå|siden|senere|så|efter|nu|igen|også|stadig|endelig|alligevel|derfor|men|næste|endnu|begge|samme|selv|imens|pludselig|hverken|resten|først|derud|derhen|derfra|derind|derinde|derop|dertil|sådan)$/;
const role =
  /^(?:borger|dreng|pige|søn|datter|familie|kvinde|mand|dame|klient|beboer|elev|mor|far|barn|ung|enke|nabo|par|fyr|bror|søster|ven|veninde|patient|kollega|chef|leder|plejef|plejem|bruger|gæst|chauff|lærer|hund|kat)/;

const pronoun = /^(?:han|hun|ham|hende|hans|hendes|de|dem|deres|den|det|denne|dette|disse)$/;

function kindOf(word: string): string {
  if (/^(?:en|et|a|an)$/.test(word)) return 'article';
  if (/^(?:han|hun|ham|hende|hans|hendes|de|dem|deres|he|she|they|his|their)$/.test(word))
    return 'third';
  if (/^(?:den|det|denne|dette|disse|der|it|this|that|there)$/.test(word)) return 'it';
  if (/^(?:jeg|mig|min|mit|mine|my|me)$/.test(word)) return 'first';
  if (/^(?:vi|os|vores|hos|we|us|our)$/.test(word)) return 'we';
  if (joining.test(word)) return 'joining';
  if (/^(?:og|men|for|eller|and|but|or)$/.test(word)) return 'and';
  if (/^(?:da|når|hvis|mens|indtil|fordi|selvom|when|while|if|because)$/.test(word)) return 'when';
  if (/^(?:i|på|til|fra|med|ved|under|over|om|efter|før|for|af|hos)$/.test(word)) return 'place';
  if (word === 'navn' || word === '#') return word;
  if (senseOfWord(word) === 'past') return 'past';
  if (/(?:en|et|ene|erne)$/.test(word) && word.length > 4) return 'definite';
  return 'other';
}

/** Whether somebody is spoken of as “han” before anybody was brought in. */
function thirdIn(words: readonly string[]): 'known' | 'new' | 'none' {
  const at = words.findIndex((word) =>
    /^(?:han|hun|ham|hende|hans|hendes|he|she|him|his)$/.test(word),
  );
  if (at < 0) return 'none';
  const isNew = words
    .slice(0, at)
    .some(
      (word, index) =>
        word === 'navn' ||
        (/^(?:en|et|min|vores|a|an|my|our)$/.test(word) && !pronoun.test(words[index + 1] ?? '')),
    );
  return isNew ? 'new' : 'known';
}

function tenseOf(text: string): Passage['lastTense'] {
  const isThen = senseOf(text).past > 0;
  const isNow = wordsOf(text).some((word) => /^(?:er|har|kan|skal|vil|\p{L}{3,}er)$/u.test(word));
  return isThen ? (isNow ? 'both' : 'then') : isNow ? 'now' : 'none';
}

/** Words with a capital within a sentence. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{L}+/gu)]
    .map(([name]) => name.replace(/s$/, '').toLowerCase())
    .filter((name) => !/^(?:de|dem|deres|i|jer|jeres)$/.test(name));
}

/** A word as a passage is read: what of it does not hang on the words around it. */
interface SmallWord {
  /** In small letters; `#` for a number, and `navn` for a name. */
  readonly word: string;
  readonly stem: string;
  readonly carries: boolean;
  readonly isDefinite: boolean;
  readonly joins: boolean;
  readonly person: 'he' | 'she' | null;
  /** How a word for what people are to each other begins; null for any other. */
  readonly role: string | null;
}

function smallWords(text: string): readonly SmallWord[] {
  const words = text.match(/\p{L}+(?:['’]\p{L}+)*|\d+/gu) ?? [];
  return words.map((word, at) => {
    // Numbers are the only words that never end.
    if (word.charCodeAt(0) <= nine) return smallWord('#');
    return at > 0 ? withinText(word) : smallWord(word.toLowerCase());
  });
}

const nine = '9'.charCodeAt(0);

/** Texts say the same words over and over, so that each is asked once. */
const smallWord = remember(
  (word): SmallWord => ({
    word,
    stem: word.slice(0, stem),
    carries: carriesMeaning(word),
    isDefinite: isDefinite(word),
    joins: joining.test(word),
    person: /^(?:han|ham|hans|he|him|his)$/.test(word)
      ? 'he'
      : /^(?:hun|hende|hendes|she|hers)$/.test(word)
        ? 'she'
        : null,
    role: role.test(word) ? word.slice(0, 4) : null,
  }),
  mostWords,
);

/** The same of a word as it is written; one with a capital is a name there. */
const withinText = remember((word): SmallWord => {
  const isName = word.length > 1 && /^\p{Lu}/u.test(word) && !/^(?:I|De|Dem|Deres)$/.test(word);
  return smallWord(isName ? 'navn' : word.toLowerCase());
}, mostWords);

const shortest = 4;
const common = new Set(
  `aldrig alle allerede alligevel alting altid anden andet andre bagefter bare begge begyndte blevet
  blive bliver blot burde både dage derefter derfor deres derhjemme derinde derude dette dengang
  disse døren efter ellers eller endelig endnu engang eneste enten fandt faktisk finde fire første
  forbi fordi fortalte forstå fortælle forstod fået gange gang gerne gennem gjort gjorde gøre gået
  havde hele helt hende hendes henne hjem hjemme hjælp hold holdt hvad hver hvert hverken hvilken
  hvis hvor hvordan hvorfor huske igen ikke imens imellem indtil ingen ingenting inden intet jeres
  kender kendte klokken komme kommer kommet kunne lang lange langt ligger lige ligge lidt længe
  måned måneder måske mange meget mellem mens mere mest mine minutter måtte mod navn nede nogen
  nogle noget nogensinde nærmere næste næsten nytår også omkring over plads pludselig prøvede ringe
  ringede resten rundt sagde samme sammen selv senere side siden sidder sidste sige siger simpelthen
  skal skete skrev skrive skulle snart spurgte spørge står stadig stod svarede så sådan taget tager
  tale talte tænkte tidligere tilbage time timer ting tredje troede uden ugen uger under uanset var
  været venter ventede ved vente viste ville vidste virkelig være året årene dagen morgen aften
  eftermiddag formiddag mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april
  maj juni juli august september oktober november december gammel gamle store stor lille små nye ny
  god godt gode satte sætte sidde lagde lægge tage give gav giver gået gik kigge kiggede kigger mente
  glad mennesker menneske andres vores hånd hænder hus huset arbejde arbejder arbejdet`.split(
    /\s+/,
  ),
);

/** Whether a word in small letters says what is spoken of, and not only how. */
export function carriesMeaning(word: string): boolean {
  return (
    word.length >= shortest &&
    word !== 'navn' &&
    !common.has(word) &&
    senseOfWord(word) !== 'past' &&
    !/^[#]/.test(word)
  );
}

function isDefinite(word: string): boolean {
  return carriesMeaning(word) && /(?:en|et|ene|erne)s?$/.test(word);
}

const age =
  /(?<!\p{L})(?:på|fyldt|fylder|var|er) (?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|(?:\p{L}+og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems))(?: år)?(?=[\s.,:;!?]|$)|\d{1,2}[ -]?år|(?<!\p{L})\p{L}+årig/iu;
