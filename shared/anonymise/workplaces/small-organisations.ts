import type { Span } from '../finding.ts';
import { wordsOf } from '../lists/words-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { organisationPart } from './organisation-part.ts';

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
    const own = word.known.organisationPart;
    if ((own & organisationPart.letters) !== 0 || isSmallTown(words[index + 2])) {
      const inTown = inTownAt(source, words, index, word);
      if (inTown !== null) {
        spans.push(inTown);
        continue;
      }
    }
    const extent =
      (own & organisationPart.hyphened) !== 0
        ? hyphenedAt(source, words, index, word)
        : (own & organisationPart.phrase) !== 0
          ? phraseAt(source, words, index, word)
          : null;
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
  const isLetters = (word.known.organisationPart & organisationPart.letters) !== 0;
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
const isSmallTown = (word: ReadWord | undefined): boolean =>
  word !== undefined &&
  word.verdict !== null &&
  !word.known.isCapital &&
  (word.verdict.type === 'PLACE' ||
    (word.verdict.type === 'ORG' && (word.facts & fact.place) !== 0));

const inTown = ({ start }: ReadWord, { end, verdict }: ReadWord): Span => ({
  start,
  end,
  type: 'ORG',
  certainty: verdict?.certainty ?? 'look',
  reason: 'context',
});

/** `dialog mod vold-huset`: back to the preposition that leads to it. */
function hyphenedAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): readonly [number, number] {
  let first = word;
  for (let at = index - 1; at >= index - longest; at -= 1) {
    const before = words[at];
    if (before === undefined || !isGap(source, before, first)) break;
    if (preps.has(before.known.lower)) return [first.start, word.end];
    first = before;
  }
  return [word.start, word.end];
}

/** `projekt nye veje`, `foreningen de stærke fædre` */
function phraseAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
): readonly [number, number] | null {
  const isProject = word.text === 'projekt';
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
