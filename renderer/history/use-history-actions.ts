import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** A story by the name that a person knows it by. */
interface NamedStory {
  readonly id: string;
  readonly title: string;
}

/** A version of a story, and whether bringing it back takes the story to the inbox. */
export interface WantedVersion {
  readonly id: string;
  readonly number: number;
  readonly isToInbox: boolean;
}

/** What a person can do with what was. */
export interface HistoryActions {
  readonly restore: (version: WantedVersion) => void;
  readonly putBack: (story: NamedStory) => void;
  /** The one change that cannot be undone. */
  readonly eraseOriginal: (story: NamedStory) => void;
}

/** Brings back versions and deleted stories, erases originals, and says so in the status line. */
export function useHistoryActions(): HistoryActions {
  const { history } = useMessages();
  const restore = useCall(
    ({ id, number }: WantedVersion) => window.bridge.history.restore({ id, number }),
    (_, { isToInbox }) =>
      isToInbox ? history.versions.restoredToInbox : history.versions.restored,
  );
  const putBack = useCall(
    ({ id }: NamedStory) => window.bridge.history.putBack({ id }),
    (_, { title }) => history.broughtBack(title),
  );
  const eraseOriginal = useCall(
    ({ id }: NamedStory) => window.bridge.history.eraseOriginal({ id }),
    (_, { title }) => history.original.erased(title),
  );
  return { restore: restore.run, putBack: putBack.run, eraseOriginal: eraseOriginal.run };
}
