import { useCallback, useState } from 'react';
import type { ListPlace } from '../../shared/search/keep-place.ts';
import { noFilter, type StoryFilter } from '../../shared/search/story-filter.ts';
import type { StorySide } from '../story/story-side.ts';
import { freshPlace, type StoryPlaceState } from './story-place.ts';

/** A list's state and the ways in which a person changes it. */
export interface StoryPlaceControl {
  readonly state: StoryPlaceState;
  readonly setFilter: (filter: StoryFilter) => void;
  readonly setOrder: (order: StoryPlaceState['order']) => void;
  readonly goTo: (at: ListPlace | null) => void;
  readonly setOpen: (isOpen: boolean) => void;
  readonly turn: (id: string, side: StorySide) => void;
  /** Goes to a story wherever it stands, with nothing that could hide it. */
  readonly show: (id: string, isArchived?: boolean, side?: StorySide) => void;
  /** Says that the story that was gone to has the focus. */
  readonly arrive: () => void;
}

/** Remembers where a person is in a list while the library is open. */
export function useStoryPlace(): StoryPlaceControl {
  const [state, setState] = useState(freshPlace);
  const change = useCallback(
    (changes: Partial<StoryPlaceState>) => setState((old) => ({ ...old, ...changes })),
    [],
  );
  return {
    state,
    setFilter: useCallback(
      (filter) =>
        // What was asked for stands at the top: a story that falls out is followed by the first.
        setState((old) => ({ ...old, filter, at: old.at && { ...old.at, index: 0 } })),
      [],
    ),
    setOrder: useCallback((order) => change({ order }), [change]),
    goTo: useCallback(
      (at) =>
        setState((old) => ({ ...old, at, turned: old.turned?.id === at?.id ? old.turned : null })),
      [],
    ),
    setOpen: useCallback((isOpen) => change({ isOpen }), [change]),
    turn: useCallback((id, side) => change({ turned: { id, side } }), [change]),
    show: useCallback((id, isArchived = false, side = 'page') => {
      const filter = isArchived ? { ...noFilter, standings: ['archived' as const] } : noFilter;
      setState({
        ...freshPlace,
        filter,
        at: { id, index: 0 },
        isOpen: true,
        turned: { id, side },
        sought: id,
      });
    }, []),
    arrive: useCallback(() => change({ sought: null }), [change]),
  };
}
