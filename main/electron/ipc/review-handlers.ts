import type { ReviewService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

/** Answers calls about going through what was found in a story. */
export function reviewHandlers(service: ReviewService): FeatureHandlers<'review'> {
  return {
    decide: (decision) => service.decideFindings(decision),
    propose: async (wanted) => [...(await service.proposeReplacements(wanted))],
    replace: (wanted) => service.replaceThing(wanted),
  };
}
