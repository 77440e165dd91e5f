import type { Service } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

/** Answers calls about the words for tagging. */
export function tagHandlers(service: Service): FeatureHandlers<'tags'> {
  return {
    async addTerm(wanted) {
      const term = await service.addTerm(wanted);
      return { ...term, synonyms: [...term.synonyms] };
    },
    editTerm: (change) => service.editTerm(change),
  };
}
