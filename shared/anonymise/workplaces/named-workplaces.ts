import type { Span } from '../finding.ts';
import { beginsNumber } from '../numbers/number-groups.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { organisationPart } from './organisation-part.ts';

/**
 * Workplaces, schools and clubs by what stands beside their kind, most of them as people write in a hurry: `værksted 14`,
 * `drengeklubben mosen`, `huset i nygade`, `hos snedker mogensen`, `Randers FGU`. Each is worth a look.
 */
export function namedWorkplaces(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (isPeopleOf(source, word, words[index + 1], words[index + 2])) {
      const end = words[index + 2]?.end ?? word.end;
      spans.push({ start: word.start, end, type: 'ORG', certainty: 'look', reason: 'context' });
    }
    // Of most words nothing more is asked.
    if (word.known.organisationPart !== 0) spans.push(...besideKind(source, words, index, word));
  }
  return spans;
}

function besideKind(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): readonly Span[] {
  const spans: Span[] = [];
  const own = word.known.organisationPart;
  const next = words[index + 1];
  const add = (from: ReadWord, end: number) => {
    const { start } = from;
    spans.push({ start, end, type: 'ORG', certainty: 'look', reason: 'context' });
  };
  const has = (bit: number) => (own & bit) !== 0;
  const part = has(organisationPart.department)
    ? departmentBehind(source, words[index - 1], word)
    : null;
  if (part !== null) spans.push(part);
  const before = words[index - 1];
  const isNear = next !== undefined && source.slice(word.end, next.start) === ' ';
  if (has(organisationPart.kind | organisationPart.ward)) {
    const end = numberBehind(source, word, next) ?? streetBehind(source, words, index);
    if (end !== undefined) add(word, end);
    else if (
      isNear &&
      has(organisationPart.kind) &&
      (isNameBehindKind(word, next) || isClub(word, next))
    )
      add(word, next.end);
  }
  if (
    has(organisationPart.care) &&
    !has(organisationPart.kind | organisationPart.ward | organisationPart.trade)
  ) {
    const end = streetBehind(source, words, index);
    if (end !== undefined) add(word, end);
  }
  if (has(organisationPart.trade)) {
    const isHis = isNear && before?.known.lower === 'hos' && isBareName(next);
    const end = isHis ? next.end : streetBehind(source, words, index);
    if (end !== undefined) add(word, end);
  }
  if (has(organisationPart.trade)) {
    const end = cornerBehind(source, words, index);
    if (end !== undefined) add(word, end);
  }
  if (
    has(organisationPart.spot) &&
    isNear &&
    (isNameBehindSpot(source, word, next) || isHouseBehindSpot(source, before, word, next))
  ) {
    add(word, next.end);
  }
  const isBehind = before !== undefined && source.slice(before.end, word.start) === ' ';
  if (has(organisationPart.side) && isBehind && isDepartment(before, word)) add(before, word.end);
  if (has(organisationPart.desk) && isNear && next.known.isCapital && !isAcronym(next)) {
    add(word, next.end);
  }
  if (isBehind && has(organisationPart.club) && isTown(before)) add(before, word.end);
  if (isBehind && has(organisationPart.stall) && isWhose(before)) add(before, word.end);
  const town = words[index + 2];
  if (has(organisationPart.office) && isInTown(source, word, town)) add(word, town.end);
  if (has(organisationPart.desk) && isBehind && before.verdict?.type === 'PLACE') {
    if (before.known.isCapital) add(before, word.end);
  }
  return spans;
}

/** `Lejerbo Afd. 14` */
function departmentBehind(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
): Span | null {
  if (before?.known.isCapital !== true) return null;
  const digits = /^\.? \d{1,4}(?!\d)/.exec(source.slice(word.end, word.end + 8));
  if (digits === null || source.slice(before.end, word.start) !== ' ') return null;
  const end = word.end + digits[0].length;
  return { start: before.start, end, type: 'ORG', certainty: 'found', reason: 'context' };
}

const numbered =
  /^ \p{L}?\d{1,3}(?=[.,;:!?)]|\n|$| (?:i|på|ved|hos|med|og|for|til|nu|siden|igen|om|fra)(?!\p{L}))/u;
/** A ward in small letters; with a capital it is a code that says little. */
const coded = /^ \p{Ll}\d{1,2}(?=[\s.,;:!?)]|$)/u;

/** `værksted 14`, `afsnit p4`, `afsnit syv`: a number that counts nothing. */
function numberBehind(
  source: string,
  word: ReadWord,
  next: ReadWord | undefined,
): number | undefined {
  if (/(?:en|et|ne)$|^el$/.test(word.text)) return undefined;
  const isWard = (word.known.organisationPart & organisationPart.ward) !== 0;
  const digits = (isWard ? coded : numbered).exec(source.slice(word.end, word.end + 12));
  if (digits !== null) return word.end + digits[0].length;
  if (next === undefined) return undefined;
  const isWord = source.slice(word.end, next.start) === ' ' && beginsNumber(next.known.lower);
  return isWord && /^(?:[.,;:!?)]|\n|$| (?:i|på|ved) )/.test(source.slice(next.end, next.end + 5))
    ? next.end
    : undefined;
}

/** `bofællesskabet på møllevej`: the street that tells it from others. */
function streetBehind(
  source: string,
  words: readonly ReadWord[],
  index: number,
): number | undefined {
  const word = words[index];
  const street = words[index + 2];
  if (word === undefined || street === undefined || !street.known.isSmallStreet) return undefined;
  if (!/(?:en|et|ne)$/.test(word.text)) return undefined;
  return /^ (?:i|på|ved) $/.test(source.slice(word.end, street.start)) ? street.end : undefined;
}

/** When something is, behind where it is: `skolen dagen efter`. */
const time =
  /(?:dagen|natten|aftenen|morgenen|ugen|året|måneden|weekenden|sommeren|vinteren|foråret|efteråret|timen|tiden|gangen|eftermiddagen|formiddagen)$/;

/** `drengeklubben mosen`, `cafe lyspunktet`: a noun with its article right behind another is what that is called. */
const isNameBehindKind = (kind: ReadWord, { text, facts, known }: ReadWord) =>
  !known.isCapital &&
  /^\p{Ll}{3,}(?:en|et|ne)$/u.test(text) &&
  (facts & (fact.word | fact.compound)) !== 0 &&
  (facts & (fact.grammar | fact.field | fact.role)) === 0 &&
  !known.isNoun &&
  !time.test(text) &&
  /(?:[bdfghklmnprstv]en|(?<!projekt)et|erne|caf[eé]|klub|bar|hotel|kollegie|kollegium|værtshus|\p{L}sted|\p{L}center|tilbud|børnehave|vuggestue|fællesskab|herberg|\p{L}skole)$/u.test(
    kind.known.lower,
  );

/** `boldklubben fremad`: what clubs are called that are neither nouns nor unknown. */
const isClub = (kind: ReadWord, { text }: ReadWord) =>
  /(?:klub(?:ben)?|forening(?:en)?)$/.test(kind.known.lower) &&
  /^(?:fremad|frem|enighed|samhold|union|sejr|viktoria|dannebrog|olympia)$/.test(text);

/** `lægerne ved kirken`: behind these they are somebody's place, and elsewhere people. */
const to = /(?<!\p{L})(?:hos|til|fra) $/iu;

const shortestHouse = 6;

function cornerBehind(
  source: string,
  words: readonly ReadWord[],
  index: number,
): number | undefined {
  const [trade, joint, corner] = words.slice(index, index + 3);
  if (trade === undefined || joint === undefined || corner === undefined) return undefined;
  if (!/(?:en|ne)$/.test(trade.text) || !/^(?:ved|på|bag|i)$/.test(joint.text)) return undefined;
  if (source.slice(trade.end, corner.start) !== ` ${joint.text} `) return undefined;
  const isLed = to.test(source.slice(Math.max(0, trade.start - 5), trade.start));
  // `lægerne i møllehuset` are of a house, whoever goes there.
  const isOfHouse =
    corner.text.length >= shortestHouse &&
    /(?:gården|huset|centret|centeret|hallen|parken|torvet|havnen|bakken)$/.test(corner.text);
  if (!isOfHouse && (!isLed || joint.text === 'i')) return undefined;
  const isCorner =
    /^\p{Ll}{2,}(?:en|et)$/u.test(corner.text) &&
    (isOfHouse || (corner.facts & fact.word) !== 0) &&
    (corner.facts & (fact.grammar | fact.field | fact.role)) === 0 &&
    !time.test(corner.text) &&
    corner.text !== 'vejen';
  return isCorner ? corner.end : undefined;
}

/** What ends a name, and no sentence that goes on with a verb. */
const ends =
  /^(?:[.,;:!?)]|\s*$|\n| (?:kl|i|på|ved|om|fra|til|hver|nu|igen|først|bagefter|med|og)(?!\p{L}))/u;

/** `kaffebaren bønne`, `bostøtten havnegade`: a noun without its article, a street, or a word that no dictionary has. */
function isNameBehindSpot(source: string, kind: ReadWord, next: ReadWord): boolean {
  const { text, facts, known, end } = next;
  if (!/^\p{Ll}{3,}$/u.test(text) || /^\p{Lu}/u.test(kind.text)) return false;
  if ((facts & (fact.grammar | fact.field | fact.role)) !== 0) return false;
  if (!ends.test(source.slice(end, end + 10))) return false;
  if (known.isSmallStreet) return true;
  // `bostøtten karen` is somebody.
  if (/(?:støtten|plejen|vejledningen)$/.test(kind.text) || (facts & fact.firstName) !== 0)
    return false;
  const isUnknown = (facts & (fact.word | fact.compound)) === 0;
  return isUnknown || (known.isNoun && !/(?:r|s|t|ligt?|vis)$/.test(text) && !time.test(text));
}

/** `familiestedet kompasset`: a noun with its article right behind a place with its own. */
const isHouseBehindSpot = (
  source: string,
  before: ReadWord | undefined,
  kind: ReadWord,
  next: ReadWord,
): boolean =>
  // `så blev værkstedet indviet`
  !/^(?:blev|bliver|er|var|har|havde|får|fik)$/.test(before?.text ?? '') &&
  /(?:stedet|stuen|klubben|hytten|baren|caf[eé]en|kollegiet)$/.test(kind.text) &&
  isNameBehindKind(kind, next) &&
  ends.test(source.slice(next.end, next.end + 10));

/** `Farsø` before `IK`. */
const isTown = ({ verdict, known }: ReadWord) => known.isCapital && verdict?.type === 'PLACE';

/** `Grønne-Karls` before `vogn`. */
const isWhose = ({ verdict, known, text }: ReadWord) =>
  known.isCapital &&
  verdict?.type === 'PERSON' &&
  /s['’]?$/.test(text) &&
  known.bare !== known.lower;

/** A surname, or a word that no dictionary has. */
const isBareName = ({ facts, text, known }: ReadWord) =>
  text.length > 2 &&
  !known.isCapital &&
  (facts & (fact.grammar | fact.field)) === 0 &&
  ((facts & (fact.surname | fact.firstName)) !== 0 || (facts & (fact.word | fact.compound)) === 0);

const isAcronym = ({ text }: ReadWord) => text === text.toUpperCase();

/** `Familieafdelingen i Farsø`, `Bageren i Nibe`. */
const isInTown = (source: string, word: ReadWord, town: ReadWord | undefined): town is ReadWord =>
  town?.verdict?.type === 'PLACE' &&
  word.known.isCapital &&
  town.known.isCapital &&
  /^ (?:i|på|ved) $/.test(source.slice(word.end, town.start));

/** `medlem af Fiskerne fra Nibe`: people with a capital within a sentence, and their town. */
const isPeopleOf = (
  source: string,
  { known, facts, isStart, text, end }: ReadWord,
  joint: ReadWord | undefined,
  town: ReadWord | undefined,
) =>
  known.isCapital &&
  !isStart &&
  (facts & fact.word) !== 0 &&
  (joint?.text === 'i' || joint?.text === 'på' || joint?.text === 'fra') &&
  town?.verdict?.type === 'PLACE' &&
  town.known.isCapital &&
  /(?:erne|rene)$/.test(text) &&
  source.slice(end, town.start) === ` ${joint.text} `;

/** `dagcenter øst`, `Myndighed Syd`. */
const isDepartment = (before: ReadWord, side: ReadWord) =>
  (before.facts & fact.grammar) === 0 &&
  !/^(?:Socialtilsyn|Region|Politikreds|Tilsyn)/.test(before.text) &&
  (before.known.isCapital && side.known.isCapital
    ? (before.facts & (fact.word | fact.compound)) !== 0
    : (before.known.organisationPart & organisationPart.kind) !== 0);
