import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';

/** What approving stories takes: which, and the person who says that they have read them. */
export interface Approve {
  readonly isBusy: boolean;
  readonly run: (approval: { readonly ids: readonly string[]; readonly by: string }) => void;
}

/** Approves stories that a person has read, and says so in the status line. */
export function useApprove(): Approve {
  const { approving } = useMessages();
  return useCall(
    (approval: { readonly ids: readonly string[]; readonly by: string }) =>
      window.bridge.stories.approve({ ...approval, isRead: true }),
    ({ approved, read }) => (read === 0 ? approving.done(approved) : approving.readByOne(read)),
  );
}
