import type { LibraryInfo } from '../../../shared/domain/library-info.ts';
import { takenName } from '../../../shared/tags/new-term.ts';
import { LibraryError } from '../library-error.ts';
import type { Change } from '../state.ts';
import type { Command } from './command.ts';

type TermCommand = Extract<Command, { type: 'add-term' | 'edit-term' }>;

/**
 * A term added to its facet, or put in the place of the one with its id, which never changes.
 * @throws LibraryError `term-taken` where one of its words names another term of the facet, and
 *   `term-not-found` where there is none to edit.
 */
export function termChange(info: LibraryInfo, { type, facet, term }: TermCommand): Change {
  const terms = info.taxonomy[facet];
  const taken = takenName(terms, type === 'add-term' ? { ...term, id: '' } : term);
  if (taken !== null) throw new LibraryError({ code: 'term-taken', ...taken });
  const isThere = terms.some(({ id }) => id === term.id);
  if (type === 'edit-term' && !isThere) {
    throw new LibraryError({ code: 'term-not-found', id: term.id });
  }
  const changed =
    type === 'add-term' ? [...terms, term] : terms.map((old) => (old.id === term.id ? term : old));
  const taxonomy = { ...info.taxonomy, [facet]: changed };
  return { kind: 'library', before: info, after: { ...info, taxonomy } };
}
