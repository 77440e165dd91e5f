import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** What a person can do with a whole story; each can be undone. */
export interface StoryActions {
  readonly remove: (id: string) => void;
  readonly archive: (id: string, archived: boolean) => void;
}

/** Deletes and archives, and says so in the status line. */
export function useStoryActions(): StoryActions {
  const { reading } = useMessages();
  const remove = useCall(
    (id: string) => window.bridge.stories.remove({ id }),
    () => reading.removed,
  );
  const archive = useCall(
    (change: { readonly id: string; readonly archived: boolean }) =>
      window.bridge.stories.archive(change),
    (_, { archived }) => (archived ? reading.archived : reading.unarchived),
  );
  return { remove: remove.run, archive: (id, archived) => archive.run({ id, archived }) };
}
