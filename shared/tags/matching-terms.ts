import type { Term } from '../domain/taxonomy.ts';
import { foldLabel } from '../interchange/match-tags.ts';

/** A term that answers to what was typed; `synonym` is the other word that did so, where its label did not. */
export interface TermMatch {
  readonly term: Term;
  readonly synonym: string | null;
}

/**
 * The terms that what was typed may mean, the likeliest first: a whole label or synonym before the
 * beginning of one, that before a later word, and last the middle of a word, since Danish writes
 * words together ("samtale" finds "børnesamtale"). Nothing typed gives every term, in the order of
 * the alphabet.
 */
export function matchingTerms(terms: readonly Term[], typed: string): readonly TermMatch[] {
  const wanted = withoutAccents(typed);
  const matches = terms.flatMap((term) => {
    const ofLabel = rank(term.label, wanted);
    const others = term.synonyms
      .map((synonym) => ({ synonym, rank: rank(synonym, wanted) }))
      .sort((a, b) => a.rank - b.rank);
    const [best] = others;
    // Where both answer equally well the label is the plainer word.
    const bySynonym = best !== undefined && best.rank < ofLabel;
    const match = bySynonym
      ? { term, synonym: best.synonym, rank: best.rank + 0.5 }
      : { term, synonym: null, rank: ofLabel };
    return match.rank < noMatch ? [match] : [];
  });
  return matches
    .sort((a, b) => a.rank - b.rank || a.term.label.localeCompare(b.term.label, 'da'))
    .map(({ term, synonym }) => ({ term, synonym }));
}

const noMatch = 9;

function rank(name: string, wanted: string): number {
  const own = withoutAccents(name);
  if (own === wanted) return 0;
  if (own.startsWith(wanted)) return 1;
  if (own.includes(` ${wanted}`)) return 2;
  return own.includes(wanted) ? 3 : noMatch;
}

/** "én" is found by "en"; the ring of an å is a letter of its own and stays. */
function withoutAccents(text: string): string {
  return foldLabel(text)
    .normalize('NFD')
    .replace(/[\u0300-\u0302]/g, '')
    .normalize('NFC');
}
