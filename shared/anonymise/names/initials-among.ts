import type { Span } from '../finding.ts';
import { matchesOf } from '../patterns/spans-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** `Afbud fra SKP og Birthe`, `Til stede: HK, DS, AC`: letters among those who came or did not, whatever else they stand for. */
const ofMeeting =
  /(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2,3}(?![\p{L}\p{N}-])(?<=(?:[Aa]fbud|[Tt]il ?stede|[Dd]eltagere?|[Dd]eltog|[Ff]remmødte?|[Mm]ødte?|[Ff]raværende)(?: er| var| fra)?:? (?:[\p{L}.]{1,15}(?:, | og |,? samt )){0,8}[A-ZÆØÅ]{2,3})/gu;
const meeting = /afbud|til ?stede|delt(?:og|ager)|fremmødt|mødt|fraværende/i;

/** `KB 14.30: sover`, at the beginning of a log's line. */
const ofLog = /(?<=^|\n)(?!KL )[A-ZÆØÅ]{2,3}(?= (?:kl\.? )?\d{1,2}[.:]\d\d(?::| [–-] ))/gu;
const mayBeLog = /(?:^|\n)[A-ZÆØÅ]{2,3} (?:kl\.? )?\d/u;

/** `Hilsen u.`, `/b`, `[14:03] n: ring`: one small letter that signs, or speaks. */
const signed =
  /(?<=(?<!\p{L})(?:hilsen|hilsner|mvh|vh|kh|knus|kram)[,.]?(?: fra)?(?: |\n))[a-zæøå](?=\.?[»«”"]?[ ]*(?:\n|$))|(?<=(?:^|\n|[.!?] )\/{1,2} ?)[a-zæøå](?=\.?[ ]*(?:\n|$))|(?<=(?:^|\n)\[\d{1,2}[.:]\d\d\] )[a-zæøå](?=: )/giu;
const mayBeSigned =
  /(?:hils|vh|kh|knus|kram)[^\n]{0,8}\s\p{L}\.?[»«”"]?[ ]*(?:\n|$)|\] \p{L}: |\/ ?\p{L}\.?[ ]*(?:\n|$)/iu;

const capitals = /^\p{Lu}{2,3}$/u;
const joint = /^(?:, | og |\/| & )$/;
/** So likely must the tagger hold the letters beside them to be somebody's. */
const likely = 0.5;

/**
 * Initials by those beside them: letters that the field has another use for, such as a trade union's, among a
 * meeting's people or beside the initials of a colleague, and wherever the story has them then.
 */
export function initialsAmong(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans = [
    ...(meeting.test(source) ? matchesOf(source, ofMeeting) : []),
    ...(mayBeLog.test(source) ? matchesOf(source, ofLog) : []),
    ...(mayBeSigned.test(source) ? matchesOf(source, signed) : []),
  ].map(({ index, 0: own }) => look(index, own));
  const beside = words.filter((word, at) => isBeside(source, words, at, word));
  if (beside.length === 0) return spans;
  const called = new Set(beside.map(({ text }) => text));
  return [
    ...spans,
    ...words.filter(({ text }) => called.has(text)).map(({ start, text }) => look(start, text)),
  ];
}

function isBeside(source: string, words: readonly ReadWord[], at: number, word: ReadWord): boolean {
  if (word.verdict !== null || !word.known.isCapital || !capitals.test(word.text)) return false;
  if ((word.facts & fact.field) === 0) return false;
  return [-1, 1].some((step) => {
    const next = words[at + step];
    const other = next?.known.lower === 'og' ? words[at + 2 * step] : next;
    if (other?.verdict?.type !== 'PERSON' || other.likely < likely || !capitals.test(other.text))
      return false;
    const [first, last] = step < 0 ? [other, word] : [word, other];
    return joint.test(source.slice(first.end, last.start));
  });
}

const look = (start: number, own: string): Span => ({
  start,
  end: start + own.length,
  type: 'PERSON',
  certainty: 'look',
  reason: 'context',
});
