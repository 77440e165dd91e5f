import type { Span } from '../finding.ts';
import { organisationKinds } from '../lists/organisation-words.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

const kinds = new Set(organisationKinds);
/** Where somebody may be from, and nobody works there: a time, a house, a part of a text. */
const common = new Set(
  `gaden byen opgangen gangen klassen stuen holdet teamet kommunen staten jobcentret udlandet landet facebook nettet tv radioen
  avisen køkkenet retten byretten hjemmeplejen sygeplejen klubben gruppen afdeling afsnit
  receptionen ledelsen svømning fodbold håndbold gymnastik badminton dans ridning boksning opsøgende praktikken skole arbejde starten begyndelsen dengang toppen bunden kælderen loftet naboen siden sidste første anden tredje start`.split(
    /\s+/,
  ),
);
/** Who has the turn, and what comes by: `døgnvagten`, `bogbussen`. */
const commonEnd = /(?:vagten|holdet|teamet|kontoret|bussen)$/;
/** No name of a workplace goes on behind its first word for more words than these. */
const goesOn = /^ (?:og|på|ved|i|bag) $/;

/**
 * Where somebody is from, in a text of small letters: `amina fra klip og krøl`, `malene fra skolen på højene`. Each is
 * worth a look.
 */
export function workplacesOf(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans: Span[] = [];
  words.forEach((person, index) => {
    if (person.verdict?.type !== 'PERSON' || person.verdict.certainty !== 'found') return;
    const [from, first, joint, second] = words.slice(index + 1, index + 5);
    if (from === undefined || first === undefined || !isNear(source, person, from)) return;
    if (from.text !== 'fra' && !(from.text === 'på' && isGreeting(words[index - 1], first))) return;
    if (!isNear(source, from, first) || !mayBeNamed(first)) return;
    const isJoined =
      joint !== undefined &&
      second !== undefined &&
      goesOn.test(source.slice(first.end, second.start)) &&
      !(joint.text === 'og' && kinds.has(first.text)) &&
      mayBeNamed(second);
    if (!isJoined && (kinds.has(first.text) || first.verdict !== null)) return;
    const end = isJoined ? second.end : first.end;
    spans.push({ start: first.start, end, type: 'ORG', certainty: 'look', reason: 'context' });
  });
  return spans;
}

/** `hilsen jeanne på lyngbakken` */
const isGreeting = (before: ReadWord | undefined, { text, facts }: ReadWord) =>
  before !== undefined &&
  /^(?:hilsen|hilsner|knus|kram|kh|mvh|vh)$/iu.test(before.text) &&
  /(?:en|et|ne)$/u.test(text) &&
  !/(?:arbejde|kontoret|vagten|turen|ferien|vejen)$/u.test(text) &&
  (facts & fact.word) !== 0;

const isNear = (source: string, { end }: ReadWord, { start }: ReadWord) =>
  source.slice(end, start) === ' ';

const mayBeNamed = ({ text, facts }: ReadWord) =>
  /^\p{Ll}{4,}$/u.test(text) &&
  (facts & (fact.grammar | fact.field | fact.role)) === 0 &&
  !common.has(text) &&
  !commonEnd.test(text);
