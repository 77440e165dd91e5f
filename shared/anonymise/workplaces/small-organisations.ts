import type { Span } from '../finding.ts';
import { commonHouseHeads } from '../lists/organisation-words.ts';
import { wordsOf } from '../lists/words-of.ts';
import { onlineWordOf } from '../online/online-words.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { organisationPart } from './organisation-names.ts';

const commonHeads = new Set(commonHouseHeads);
const preps = new Set(wordsOf('på i hos fra til ved af'));
/** Where a name ends, and its sentence goes on. */
const goesOn = new Set(
  wordsOf(`på i hos fra til ved er var har havde skal skulle vil ville kan kunne må som der hver om kl nu igen siden for at så men
    fordi når hvis kommer kom siger ringer ringede holder lukker åbner`),
);
/** A time, behind a kind and an article: `foreningen det sidste år`. */
const ofTime =
  /^(?:sidste|seneste|første|næste|forgangne|kommende|samme|år|dage?|uger?|måneder|gange?)$/;
/** No name has more words behind its kind, or before it. */
const longest = 5;

/**
 * Organisations in small letters whose name is told by more than one word: `familieplejen i tranum`, `dialog mod
 * vold-huset`, `projekt nye veje`, `foreningen de stærke fædre`. Worth a look, and found where the town in it is.
 */
export function smallOrganisations(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.known.isCapital) continue;
    const inTown = inTownAt(source, words, index, word);
    if (inTown !== null) {
      spans.push(inTown);
      continue;
    }
    const extent = hyphenedAt(source, words, index, word) ?? phraseAt(source, words, index, word);
    if (extent === null) continue;
    const [start, end] = extent;
    spans.push({ start, end, type: 'ORG', certainty: 'look', reason: 'context' });
  }
  return spans;
}

const isGap = (source: string, one: ReadWord, other: ReadWord) =>
  source.slice(one.end, other.start) === ' ';

/** What a care or a house is called with its article, beside the kinds of the list. */
const care =
  /(?:plejen|plejefamilien|aflastningen|psykiatrien|hjemmet|huset|centeret|centret|skolen|stedet|klubben|hjælpen|brugsen|arresten|værftet|slagteriet|mejeriet|fabrikken|mosk[eé]en|sognegården)$/;
/** The same without it, where somebody is. */
const bareCare =
  /(?:hjem|skole|sted|center|tilbud|kollegie|kollegium|hospital|hospice|klinik|herberg)$/;
/** Letters of schools and offices that a town has one of. */
const letters = /^(?:fgu|vuc|hf|stu|sosu|ucn|ppr|ssp|sfo|uu)$/;
const side = /^(?:nord|syd|øst|vest|midt)$/;
const ward = /^(?:afdeling|afsnit|center|ambulatorium)$/;
const medical = /(?:psykiatrisk|medicinsk|kirurgisk|geriatrisk|neurologisk|lukket|skærmet)$/;

/** `skolen i tranum`, `fgu thy`, `psykiatrisk afdeling i risskov`: a kind, and a town in small letters. */
function inTownAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): Span | null {
  const [before, joint, town] = [words[index - 1], words[index + 1], words[index + 2]];
  if (joint === undefined || !isGap(source, word, joint)) return null;
  const isLetters = letters.test(word.text);
  if (isLetters && (isSmallTown(joint) || side.test(joint.text))) return inTown(word, joint);
  if (!/^(?:i|ved)$/.test(joint.known.lower) || town === undefined) return null;
  if (!isSmallTown(town) || !isGap(source, joint, town)) return null;
  if (isLetters) return inTown(word, town);
  const isBehind = before !== undefined && isGap(source, before, word);
  if (ward.test(word.text))
    return isBehind && medical.test(before.text) ? inTown(before, town) : null;
  const isKind = (word.known.organisationPart & organisationPart.kind) !== 0;
  const isHere = /(?:en|et|ne)$/.test(word.text)
    ? isKind || care.test(word.text)
    : isKind && bareCare.test(word.text) && isBehind && preps.has(before.known.lower);
  return isHere ? inTown(word, town) : null;
}

/** A town by itself, or one that the words beside it make part of something else. */
const isSmallTown = ({ verdict, known, facts }: ReadWord) =>
  !known.isCapital &&
  (verdict?.type === 'PLACE' || (verdict?.type === 'ORG' && (facts & fact.place) !== 0));

const inTown = ({ start }: ReadWord, { end, verdict }: ReadWord): Span => ({
  start,
  end,
  type: 'ORG',
  certainty: verdict?.certainty ?? 'look',
  reason: 'context',
});

const hyphened =
  /^(\p{Ll}{3,})-(?:huset|centret|centeret|caf[eé]en|klubben|kiosken|hjemmet|stedet|gruppen|skolen)$/u;

/** `dialog mod vold-huset`: back to the preposition that leads to it. */
function hyphenedAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): readonly [number, number] | null {
  if (!word.text.includes('-')) return null;
  const head = hyphened.exec(word.text)?.[1];
  if (head === undefined || commonHeads.has(head) || onlineWordOf(head) !== 0) return null;
  let first = word;
  for (let at = index - 1; at >= index - longest; at -= 1) {
    const before = words[at];
    if (before === undefined || !isGap(source, before, first)) break;
    if (preps.has(before.known.lower)) return [first.start, word.end];
    first = before;
  }
  return [word.start, word.end];
}

const together = new Set(['foreningen', 'netværket', 'gruppen']);

/** `projekt nye veje`, `foreningen de stærke fædre` */
function phraseAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): readonly [number, number] | null {
  const isProject = word.text === 'projekt';
  if (!isProject && !together.has(word.text)) return null;
  const [next, second] = [words[index + 1], words[index + 2]];
  if (next === undefined || second === undefined) return null;
  const isLed = isProject
    ? (next.facts & (fact.grammar | fact.field)) === 0
    : /^(?:de|den|det)$/.test(next.text) && !ofTime.test(second.text);
  if (!isLed) return null;
  let last = index;
  for (let at = index + 1; at <= index + longest; at += 1) {
    const [before, own] = [words[at - 1], words[at]];
    if (before === undefined || own === undefined || !isGap(source, before, own)) break;
    if (own.known.isCapital || goesOn.has(own.known.lower)) break;
    last = at;
  }
  const end = words[last];
  return last > index + 1 && end !== undefined ? [word.start, end.end] : null;
}
