import { otherWords, termFrom } from '../../shared/tags/new-term.ts';
import type { Command } from '../library/commands/command.ts';
import type { Library } from '../library/library.ts';
import type { TagService } from './service.ts';

/** The part of the service that is about words for tagging, on whatever library is open by then. */
export function tagService(
  library: () => Pick<Library, 'state'>,
  apply: (command: Command) => Promise<null>,
): TagService {
  return {
    async addTerm({ facet, term: wanted }) {
      const term = termFrom(library().state.info.taxonomy[facet], wanted);
      await apply({ type: 'add-term', facet, term });
      return term;
    },
    editTerm: ({ facet, id, term: { label, description, synonyms } }) =>
      apply({
        type: 'edit-term',
        facet,
        term: { id, label, description, synonyms: otherWords(label, synonyms) },
      }),
  };
}
