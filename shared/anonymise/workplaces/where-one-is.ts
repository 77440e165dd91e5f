import type { Span } from '../finding.ts';
import { everydayPlaces, everydayThings } from '../lists/everyday-places.ts';
import { houseNames } from '../lists/house-names.ts';
import { wordsOf } from '../lists/words-of.ts';
import { beginsNumber } from '../numbers/number-groups.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { doing, longestDoing, longestSubject, subject } from './small-homes.ts';

const typical = new Set(houseNames);

/** What a noun with its article and in small letters is to the name of a house, as bits. */
export const houseWord = {
  /** A house may be named so where somebody lives there or is met there. */
  possible: 1,
  /** Houses are often named so. */
  typical: 2,
  /** No dictionary has it, and it ends as villages and homes do: `rosenlund`. */
  likePlace: 4,
} as const;

/** The shortest end of a compound that is asked for. */
const shortestEnd = 3;

const isEveryday = (word: string): boolean => {
  for (let at = 0; at + shortestEnd <= word.length; at += 1) {
    if (everydayPlaces.has(word.slice(at))) return true;
  }
  return false;
};

/** The bits of a word; the genitive counts for typical names. */
export function houseWordOf(text: string, bare: string, facts: number, isNoun: boolean): number {
  if (typical.has(bare)) return houseWord.typical | houseWord.possible;
  if (likePlace.test(text) && (facts & known) === 0) return houseWord.likePlace;
  if (!/^\p{Ll}{4,}(?:en|et|ne)$/u.test(text)) return 0;
  if ((facts & (fact.grammar | fact.field | fact.role)) !== 0 || isNoun) return 0;
  if (beginsNumber(text)) return 0;
  return everydayThings.has(text) || isEveryday(text) ? 0 : houseWord.possible;
}

const known = fact.word | fact.grammar | fact.field | fact.role | fact.place | fact.firstName;
const likePlace =
  /^\p{Ll}{3,}(?:høj|bæk|lund|gård|bo|(?<!t)vang|ly|dal|holm|borg|lyst|blik|glimt|toft|kær|næs|vig|havn|skov|krog|bjerg|minde|lykke|fryd|hvile)$/u;

/** What somebody has at a workplace or a home, or is there. */
const stays = new Set(
  wordsOf(`praktik plads indskrevet frivillig indlagt ansat elev vikar aflastning aflastet anbragt indmeldt visiteret henvist
    opskrevet løntilskud fleksjob dagtilbud bofællesskab botilbud bosted skole beskæftigelse behandling afrusning døgnbehandling nattevagt aftenvagt dagvagt bor boede boet startet starter startede`),
);
/** Who is found there: `de andre på X`, `personalet på X`. */
const company = new Set(
  wordsOf(`os andre unge beboere beboerne personalet pædagogerne pædagogen lærerne lederen leder kontaktperson kontaktpersonen
    nattevagten aftenvagten vagten køkkenet pedellen personalemøde beboermøde sommerfest værelse`),
);
/** Whoever is or goes there, in a text without capitals: of others one house in two bears its capital. */
const goes = new Set(
  wordsOf(`er var går gik kommer kom møder mødte spiser spiste arbejder arbejdede flytter flyttet flyttede tilbage sover sov
    henne nede oppe inde ude ovre hen ned over hentes begyndt begynder begyndte afleveres bagefter møde udenfor sidder sad
    hende ham dem en`),
);
/** Behind these somebody goes to a house. */
const returns = new Set(wordsOf('tilbage hjem kørt kørte flyttet flytter flyttede'));
/** Behind which of them a house stands that somebody goes to. */
const at = new Set(['på', 'i', 'hos', 'fra']);
const preps = new Set(['på', 'i', 'hos', 'fra', 'til', 'ved']);

/**
 * A noun with its article and in small letters, where somebody has a place, who is there, or what has its hours, and words
 * that houses are often named by wherever somebody is at them: `bor på fjerbusken`, `lederen på fjerbusken`, `i mælkebøtten`.
 * Each is worth a look.
 */
export function whereOneIs(
  source: string,
  words: readonly ReadWord[],
  withoutCapitals: boolean,
): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.known.houseWord === 0) continue;
    const { start, end } = word;
    if (word.known.houseWord === houseWord.likePlace) {
      if (isAt(source, words[index - 1], word))
        spans.push({ start, end, type: 'ORG', certainty: 'look', reason: 'unknown-word' });
      continue;
    }
    const isHouse =
      isThere(source, words, index, withoutCapitals) ||
      isOpen(source, word, words[index + 1]) ||
      ((word.known.houseWord & houseWord.typical) !== 0 && isSpokenOf(source, words, index));
    if (isHouse) spans.push({ start, end, type: 'ORG', certainty: 'look', reason: 'context' });
  }
  return spans;
}

/** `på rosenlund` */
const isAt = (source: string, joint: ReadWord | undefined, word: ReadWord) =>
  joint !== undefined &&
  preps.has(joint.known.lower) &&
  /^ [»”"“']?$/.test(source.slice(joint.end, word.start));

/** `i praktik på tagryggen` */
function isThere(
  source: string,
  words: readonly ReadWord[],
  index: number,
  withoutCapitals: boolean,
): boolean {
  const [before, joint, word] = [words[index - 2], words[index - 1], words[index]];
  if (joint === undefined || word === undefined || !preps.has(joint.known.lower)) return false;
  if (source.slice(joint.end, word.start) !== ' ') return false;
  if ((word.known.houseWord & houseWord.typical) !== 0) return true;
  if (withoutCapitals && joint.isStart && tells.test(source.slice(word.end, word.end + 8)))
    return true;
  if (before === undefined || source.slice(before.end, joint.start) !== ' ') return false;
  let from = index - 2;
  while (index - from < longestMild && mild.has(words[from]?.known.lower ?? '')) from -= 1;
  const cue = words[from];
  if (cue === undefined || !/^[\p{L} ]*$/u.test(source.slice(cue.start, joint.start))) return false;
  const { lower } = cue.known;
  if (stays.has(lower) || company.has(lower)) return true;
  if (!withoutCapitals) return false;
  return joint.known.lower === 'til'
    ? returns.has(lower)
    : at.has(joint.known.lower) && goes.has(lower);
}
/** What may stand between, and how far from the house what it stands behind is then. */
const mild = new Set(
  wordsOf(
    'nu stadig stadigvæk også jo igen mest fast selv ind ikke bare kun vist nok sikkert så der han hun jeg du vi i de alle begge',
  ),
);
const longestMild = 5;
/** `på brinken siger de` */
const tells = /^ (?:siger|sagde|mener|må|synes|tror)(?!\p{L})/u;

/** `mælkebøtten ringede`, `mælkebøttens leder` */
function isSpokenOf(source: string, words: readonly ReadWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || word.known.isCapital || next?.start !== word.end + 1) return false;
  if (word.known.bare !== word.known.lower) return owned.has(next.known.lower);
  return (
    subject.test(source.slice(Math.max(0, word.start - longestSubject), word.start)) &&
    doing.test(source.slice(word.end, word.end + longestDoing))
  );
}
const owned = new Set(wordsOf('leder personale beboere køkken unge pædagoger medarbejdere regler'));

/** `legekrogen lukker kl 16` */
function isOpen(source: string, { end }: ReadWord, next: ReadWord | undefined): boolean {
  if (next === undefined || next.start !== end + 1) return false;
  const { lower } = next.known;
  return (
    (lower === 'lukker' || lower === 'åbner' || lower === 'har' || lower === 'holder') &&
    hours.test(source.slice(end, end + longestHours))
  );
}
const hours =
  /^ (?:(?:lukker|åbner) (?:kl|klokken|\d|til|i dag|i morgen|om)|(?:har|holder) (?:åbent|lukket))(?!\p{L})/u;
const longestHours = 24;
