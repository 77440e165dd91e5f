import type { ImportReport } from '../../../shared/ipc/story-calls.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Service } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';
import type { Dialogs } from './library-handlers.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Answers calls about stories, in the language that the window speaks by then. */
export function storyHandlers(
  service: Service,
  dialogs: Dialogs,
  language: () => Language,
): FeatureHandlers<'stories'> {
  return {
    list: async () => [...(await service.list())],
    changes: (since) => service.changes(since),
    get: async ({ id }) => {
      const story = await service.get({ id });
      // What comes through the port is a plain copy; the schema's own type has writable fields.
      return story as Awaited<ReturnType<FeatureHandlers<'stories'>['get']>>;
    },
    search: async ({ query }) => [...(await service.search({ query }))],
    edit: ({ id, content }) => service.edit({ id, content: withoutUndefined(content) }),
    archive: (change) => service.archive(change),
    remove: (which) => service.remove(which),
    approve: (which) => service.approve(which),
    async importFiles(): Promise<ImportReport | null> {
      const paths = await dialogs.files();
      return paths === null ? null : service.importPaths({ paths, language: language() });
    },
    importDropped: ({ paths }) => service.importPaths({ paths, language: language() }),
    importText: ({ text }) => service.importText({ text, language: language() }),
    importTold: (told) => service.importTold({ ...told, language: language() }),
    cancelImport: () => service.cancelImport(),
  };
}
