import { useCallback, useRef, useState } from 'react';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';

/** Groups that were acted on, by their keys. */
export interface LeftGroups {
  readonly isLeft: (key: string) => boolean;
  /** Leaves a group while something is done about it, and for good when that succeeds. */
  readonly leave: (
    key: string,
    work: () => Promise<CallOutcome<null>>,
  ) => Promise<CallOutcome<null>>;
}

/**
 * Remembers which groups were acted on until the story as it is by then has been looked through. What is
 * looked through comes later than what is done, and a key may follow at once: by a check of the story
 * as it was before, a group would come back for a moment and take the next key.
 * @param story as it is now; a new object whenever it changes, by an undo as well.
 * @param checked the one that was looked through last; null before the first time.
 */
export function useLeftGroups(story: object, checked: object | null): LeftGroups {
  const order = useRef({ last: 0, of: new WeakMap<object, number>() });
  const { current: known } = order;
  if (!known.of.has(story)) {
    known.last += 1;
    known.of.set(story, known.last);
  }
  const looked = checked === null ? 0 : (known.of.get(checked) ?? 0);
  const [left, setLeft] = useState<ReadonlyMap<string, number>>(new Map());
  const leave = useCallback(async (key: string, work: () => Promise<CallOutcome<null>>) => {
    setLeft((before) => new Map(before).set(key, Number.POSITIVE_INFINITY));
    const outcome = await work();
    // What was done shows in the next story that comes in here, and in all behind it.
    const next = outcome.ok ? order.current.last + 1 : 0;
    setLeft((before) => new Map(before).set(key, next));
    return outcome;
  }, []);
  const isLeft = useCallback((key: string) => (left.get(key) ?? 0) > looked, [left, looked]);
  return { isLeft, leave };
}
