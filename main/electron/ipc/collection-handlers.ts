import type { CollectionService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';
import { withoutUndefined } from './without-undefined.ts';

type Answers = FeatureHandlers<'collections'>;

/** Answers calls about collections. */
export function collectionHandlers(service: CollectionService): Answers {
  // What comes through the port is a plain copy; the schemas' own types have writable fields.
  return {
    list: async () => (await service.listCollections()) as Awaited<ReturnType<Answers['list']>>,
    get: async (which) =>
      (await service.getCollection(which)) as Awaited<ReturnType<Answers['get']>>,
    stories: async (which) =>
      (await service.storiesInCollection(which)) as Awaited<ReturnType<Answers['stories']>>,
    create: (wanted) => service.createCollection(wanted),
    edit: ({ id, content }) => service.editCollection({ id, content: withoutUndefined(content) }),
    add: (change) => service.addToCollection(change),
    remove: (which) => service.removeCollection(which),
  };
}
