import type { HistoryService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'history'>;

/** Answers calls about versions, the bin and originals. */
export function historyHandlers(service: HistoryService): Answers {
  return {
    // What comes through the port is a plain copy; the schema's own type has writable fields.
    versions: async (which) =>
      (await service.listVersions(which)) as Awaited<ReturnType<Answers['versions']>>,
    restore: (which) => service.restoreVersion(which),
    hasOriginal: (which) => service.hasOriginal(which),
    eraseOriginal: (which) => service.eraseOriginal(which),
    deleted: async () => [...(await service.listDeleted())],
    putBack: (which) => service.restoreDeleted(which),
  };
}
