import type { MediaService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';
import type { Dialogs } from './library-handlers.ts';

/** Answers calls about media; a page never names a file that nobody chose. */
export function mediaHandlers(
  service: MediaService,
  dialogs: Pick<Dialogs, 'media'>,
): FeatureHandlers<'media'> {
  return {
    async add() {
      const paths = await dialogs.media();
      return paths === null ? null : service.addMedia({ paths });
    },
  };
}
