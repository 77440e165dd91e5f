import { versionsOf } from '../library/history/versions-of.ts';
import type { Library } from '../library/library.ts';
import type { HistoryService } from './service.ts';

/** The part of the service that is about what was, on whatever library is open by then. */
export function historyService(
  library: () => Library,
  changed: (work: Promise<void>) => Promise<null>,
  onErased: () => void,
): HistoryService {
  return {
    listVersions: ({ id }) => versionsOf(library(), id),
    restoreVersion: ({ id, number }) => changed(library().restoreVersion(id, number)),
    listDeleted: async () =>
      (await library().deleted()).map(({ story: { id, title }, at, by }) => ({
        id,
        title,
        at,
        by,
      })),
    restoreDeleted: ({ id }) =>
      changed(
        library()
          .restoreDeleted(id)
          .then(() => undefined),
      ),
    hasOriginal: ({ id }) => library().hasOriginal(id),
    async eraseOriginal({ id }) {
      await changed(library().eraseOriginal(id));
      onErased();
      return null;
    },
  };
}
