import { useCallback, useMemo, useState } from 'react';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';

/** Several stories of a list that a person wants to do the same thing with. */
export interface TickedStories {
  /** Those that are still in the list, in its order. */
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly tick: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Remembers which stories are ticked; one that a filter hides is kept and not counted. */
export function useTickedStories(stories: readonly StorySummary[]): TickedStories {
  const [ticked, setTicked] = useState(none);
  const ids = useMemo(
    () => (ticked.size === 0 ? [] : stories.map(({ id }) => id).filter((id) => ticked.has(id))),
    [stories, ticked],
  );
  return {
    ids,
    set: ticked,
    toggle: useCallback((id) => {
      setTicked((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    }, []),
    tick: useCallback((more) => setTicked((now) => new Set([...now, ...more])), []),
    clear: useCallback(() => setTicked(none), []),
  };
}
