import { useQueryClient } from '@tanstack/react-query';
import type { CollectionContent } from '../../shared/domain/collection.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';

/** A change of a collection, and the sentence that tells of it. */
export interface CollectionEdit {
  readonly content: Partial<CollectionContent>;
  readonly said: string | undefined;
}

/**
 * Changes a collection at once: it is drawn before the disk has answered, so that a story follows a
 * key that is held down. What the disk refuses is read anew.
 */
export function useEditCollection(id: string): (edit: CollectionEdit) => void {
  const client = useQueryClient();
  const { queryKey } = queries.collection(id);
  const { run } = useCall(
    async ({ content }: CollectionEdit) => {
      const outcome = await window.bridge.collections.edit({ id, content });
      if (!outcome.ok) void client.invalidateQueries({ queryKey });
      return outcome;
    },
    (_, { said }) => said,
  );
  return (edit) => {
    void client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (now) => now && { ...now, ...edit.content });
    run(edit);
  };
}
