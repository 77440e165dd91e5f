import type { Language } from '../../../shared/messages/language.ts';
import type { Service } from '../../service/service.ts';
import { ServiceError } from '../../service/service-error.ts';
import type { FeatureHandlers } from './handlers.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The dialogs in which a user chooses; null where the user thought better of it. */
export interface Dialogs {
  /** A new folder for a library, by a name to begin with. */
  newFolder(name: string): Promise<string | null>;
  folder(): Promise<string | null>;
  files(): Promise<readonly string[] | null>;
  /** Pictures, sounds and films. */
  media(): Promise<readonly string[] | null>;
}

/**
 * Answers calls about the library as a whole; a page never names a folder that nobody chose.
 * @param language that the window speaks by then: a library that is made begins with it.
 */
export function libraryHandlers(
  service: Service,
  dialogs: Dialogs,
  language: () => Language,
): FeatureHandlers<'library'> {
  return {
    current: () => service.current(),
    recent: async () => [...(await service.recent())],
    async create({ name, organisation }) {
      const folder = await dialogs.newFolder(name);
      if (folder === null) return null;
      return service.create({ folder, name, organisation, language: language() });
    },
    async open() {
      const folder = await dialogs.folder();
      return folder === null ? null : service.open({ folder });
    },
    async reopen({ folder }) {
      const known = (await service.recent()).some((recent) => recent.folder === folder);
      if (!known) throw new ServiceError({ code: 'bad-argument', fields: ['folder'] });
      return service.open({ folder });
    },
    openDemo: () => service.openDemo(),
    edit: (facts) => service.editLibrary(withoutUndefined(facts)),
    countDueOriginals: (rule) => service.countDueOriginals(rule),
    seeConflict: (which) => service.seeConflict(which),
    close: () => service.close(),
    undo: () => service.undo(),
    redo: () => service.redo(),
  };
}
