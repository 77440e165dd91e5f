import type { KnownWord } from './known-word.ts';
import { fact } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What ends nouns and no verbs. */
const nounEnd = /\p{L}{2}(?:hed|else|ning|skab|dom|tid)$/u;

/** `Hans sagsbehandler`, `Hans lejlighed`: where a sentence begins so, what is his stands behind, and no name. */
export function isPossessive(
  { text, isInitial, isLineStart }: Token,
  next: KnownWord | undefined,
): boolean {
  if (text !== 'Hans' || !(isInitial || isLineStart) || next === undefined) return false;
  if (next.isCapital || !next.isLetters) return false;
  const { facts } = next.look;
  return (facts & fact.role) !== 0 || ((facts & fact.word) !== 0 && nounEnd.test(next.text));
}
