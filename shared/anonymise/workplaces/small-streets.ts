import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** `strandvej` */
export const isSmallStreet = (word: string): boolean => street.test(word);
const street = /^\p{Ll}+(?:vej|gade|allé|vænget?|stræde|boulevard|parken|torv)$/u;

/** `lyngså strandvej` in small letters, behind a place or a word that no dictionary has; worth a look. */
export function smallStreets(source: string, words: readonly ReadWord[]): readonly Span[] {
  if (!words.some(({ known }) => known.isSmallStreet)) return [];
  return words.flatMap((word, index): readonly Span[] => {
    const before = words[index - 1];
    if (!word.known.isSmallStreet || before === undefined || !/^\p{Ll}/u.test(before.text))
      return [];
    if (source.slice(before.end, word.start) !== ' ') return [];
    const isPlace = (before.facts & fact.place) !== 0;
    const isUnknown = (before.facts & (fact.word | fact.compound | fact.field)) === 0;
    if (!(isPlace || isUnknown) || (before.facts & fact.grammar) !== 0) return [];
    return [
      { start: before.start, end: word.end, type: 'ADDRESS', certainty: 'look', reason: 'context' },
    ];
  });
}
