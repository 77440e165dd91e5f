import type { Term } from '../../shared/domain/taxonomy.ts';
import { findTerm } from '../../shared/interchange/match-tags.ts';
import { matchingTerms, type TermMatch } from '../../shared/tags/matching-terms.ts';

/** One line of the list below the field: a term, or the offer to make one of what was typed. */
export type TagOption =
  | ({ readonly kind: 'term' } & TermMatch)
  | { readonly kind: 'new'; readonly label: string };

/**
 * What the list offers: the terms that fit and are not chosen yet, and last a new one, unless what
 * was typed names a term already.
 */
export function tagOptions(
  terms: readonly Term[],
  chosen: readonly string[],
  typed: string,
): readonly TagOption[] {
  const label = typed.trim().replace(/\s+/g, ' ');
  const fitting = matchingTerms(terms, label)
    .filter(({ term }) => !chosen.includes(term.id))
    .map((match): TagOption => ({ kind: 'term', ...match }));
  const isNew = label !== '' && findTerm(terms, label) === null;
  return isNew ? [...fitting, { kind: 'new', label }] : fitting;
}
