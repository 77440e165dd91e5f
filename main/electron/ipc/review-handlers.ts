import type { ReviewService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'review'>;

/** Answers calls about going through what was found in a story. */
export function reviewHandlers(service: ReviewService): Answers {
  return {
    decide: (decision) => service.decideFindings(decision),
    propose: async (wanted) => [...(await service.proposeReplacements(wanted))],
    replace: (wanted) => service.replaceThing(wanted),
    // What comes through the port is a plain copy; the schema's own type has writable fields.
    original: async (which) =>
      (await service.originalFate(which)) as Awaited<ReturnType<Answers['original']>>,
  };
}
