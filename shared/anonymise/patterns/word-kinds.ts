import { wordTable } from '../tagger/word-table.ts';

/** The kinds that patterns asked for; the place of each is its bit. */
const patterns: RegExp[] = [];
/** So many words are remembered; then all are forgotten. */
const remembered = 50_000;
const known = wordTable(remembered, (word) =>
  patterns.reduce((bits, pattern, index) => (pattern.test(word) ? bits | (1 << index) : bits), 0),
);

/**
 * A kind of word that a pattern cannot do without, as a bit. Each word of Danish letters is asked once
 * and its answer remembered, so that a text without such a word is passed over at no cost. The pattern
 * must hold for every word that could matter; it may hold for more. It is asked of one word at a time:
 * for `tik tok`, ask for `tik`.
 */
export function wordKind(pattern: RegExp): number {
  if (patterns.length === 31) throw new RangeError('A word has no room for more kinds');
  known.clear();
  patterns.push(pattern);
  return 1 << (patterns.length - 1);
}

/** The kinds of a word, together. */
export function wordBits(word: string): number {
  return known.at(word, 0, word.length);
}

/** The same of a word where it stands in a text. */
export function wordBitsAt(text: string, start: number, end: number): number {
  return known.at(text, start, end);
}
