import type { CutService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'cuts'>;

/** Answers calls about the messages that stories were cut out of. */
export function cutHandlers(service: CutService): Answers {
  return {
    // What comes through the port is a plain copy; the schema's own type has writable fields.
    get: async (which) => (await service.getMessage(which)) as Awaited<ReturnType<Answers['get']>>,
    act: (change) => service.cutMessage(change),
    unsure: async () => [...(await service.listUnsure())],
  };
}
