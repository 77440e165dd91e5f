import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** `Lauritsen, Kim`, as lists and journals write. */
export function isSurnameFirst(words: readonly ReadWord[], last: Span, word: ReadWord): boolean {
  const surname = words.find(({ start, end }) => start === last.start && end === last.end);
  const isOnly = (facts: number, own: number, other: number) =>
    (facts & own) !== 0 && (facts & other) === 0;
  return (
    surname !== undefined &&
    isOnly(surname.facts, fact.surname, fact.firstName) &&
    isOnly(word.facts, fact.firstName, fact.surname)
  );
}

/**
 * A word at the beginning of a line, an item or a column that a comma and a first name follow: `Hvilsom, Karl`. One that is a
 * first name or a season as well (`Storm, Peter, 040490-…`) only where a list goes on behind both.
 */
export function isSurnameOfLine(
  source: string,
  words: readonly ReadWord[],
  index: number,
): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !isWrittenAsName(word)) return false;
  if (next.verdict?.type !== 'PERSON' || next.verdict.certainty !== 'found') return false;
  if (source.slice(word.end, next.start) !== ', ') return false;
  const has = (bits: number) => (word.facts & bits) !== 0;
  const isEither = has(fact.field | fact.firstName);
  if (
    has(fact.grammar | fact.role) ||
    (isEither && !(word.verdict?.type === 'PERSON' && has(fact.surname | fact.word)))
  )
    return false;
  let last = next;
  for (const more of words.slice(index + 2, index + 4)) {
    if (more.verdict?.type !== 'PERSON' || source.slice(last.end, more.start) !== ' ') break;
    last = more;
  }
  const goesOn = /^(?:,? \d|:| \(| \||, f(?:\.|ødt) ?\d)/.test(
    source.slice(last.end, last.end + 8),
  );
  if (isEither && !goesOn) return false;
  return (
    goesOn ||
    begins(source, word.start) ||
    (isOnlySurname(word) && begins(source, startOfSurnames(source, words, index)))
  );
}

/** `Hvilsom`, and `al-Hassani`. */
const isWrittenAsName = ({ known, text, facts }: ReadWord) =>
  known.isCapital || ((facts & fact.surname) !== 0 && /-\p{Lu}/u.test(text));

/** Whether a line, an item or a column begins there. */
const begins = (source: string, start: number) =>
  start === 0 ||
  /(?:\n|\t| {2}|\| |: |\d[.)] | som )$/.test(source.slice(Math.max(0, start - 5), start));

const isOnlySurname = ({ facts }: ReadWord) =>
  (facts & (fact.firstName | fact.word | fact.field | fact.grammar)) === 0;

/** Where the first of several surnames begins, with what stands before it: `da Silva Ferreira, Joana`. */
function startOfSurnames(source: string, words: readonly ReadWord[], index: number): number {
  let first = words[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = words[at];
    if (first === undefined || before === undefined) break;
    const isSurname = (before.facts & (fact.surname | fact.firstName)) === fact.surname;
    if (source.slice(before.end, first.start) !== ' ') break;
    if (!isSurname && !particle.test(before.text)) break;
    first = before;
  }
  return first?.start ?? 0;
}
const particle = /^(?:da|de|di|dos|das|del|van|von|der|den|el|al|ibn|bin)$/i;
