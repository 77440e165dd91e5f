import type { ReviewService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

/** Answers calls about going through what was found in a story. */
export function reviewHandlers(service: ReviewService): FeatureHandlers<'review'> {
  return {
    decide: (decision) => service.decideFindings(decision),
  };
}
