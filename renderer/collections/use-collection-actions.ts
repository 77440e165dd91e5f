import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

interface NewCollection {
  readonly title: string;
  readonly stories: readonly string[];
  /** Told the new collection's id. */
  readonly onMade?: (id: string) => void;
}

interface Added {
  readonly id: string;
  readonly title: string;
  readonly stories: readonly string[];
}

/** What a person can do with whole collections; each can be undone, and says what it did. */
export interface CollectionActions {
  readonly create: (wanted: NewCollection) => void;
  readonly add: (added: Added) => void;
  readonly remove: (which: { readonly id: string; readonly title: string }) => void;
}

/** Makes collections, adds stories to them and deletes them, and says so in the status line. */
export function useCollectionActions(): CollectionActions {
  const { collections } = useMessages();
  const create = useCall(
    ({ title, stories }: NewCollection) => window.bridge.collections.create({ title, stories }),
    ({ id }, { title, stories, onMade }) => {
      onMade?.(id);
      return stories.length === 0
        ? collections.created(title)
        : collections.createdWith(title, stories.length);
    },
  );
  const add = useCall(
    ({ id, stories }: Added) => window.bridge.collections.add({ id, stories }),
    (_, { title, stories }) => collections.added(title, stories.length),
  );
  const remove = useCall(
    ({ id }: { readonly id: string; readonly title: string }) =>
      window.bridge.collections.remove({ id }),
    (_, { title }) => collections.removed(title),
  );
  return { create: create.run, add: add.run, remove: remove.run };
}
