import { isWithdrawn } from '../../../shared/consent/is-withdrawn.ts';
import type { Change, LibraryState } from '../state.ts';

/**
 * What else a story's change means where it takes a consent back: the story leaves every collection, in
 * the same step, so that undoing brings it back to its place.
 */
export function withWithdrawals(
  state: LibraryState,
  changes: readonly Change[],
  at: string,
): readonly Change[] {
  const withdrawn = changes.flatMap((change) =>
    change.kind === 'stories' &&
    change.after !== null &&
    isWithdrawn(change.after) &&
    !(change.before !== null && isWithdrawn(change.before))
      ? [change.id]
      : [],
  );
  if (withdrawn.length === 0) return changes;
  const left = [...state.collections.values()].flatMap((before): readonly Change[] => {
    const stories = before.stories.filter((id) => !withdrawn.includes(id));
    if (stories.length === before.stories.length) return [];
    const after = { ...before, stories, changedAt: at };
    return [{ kind: 'collections', id: before.id, before, after }];
  });
  return [...changes, ...left];
}
