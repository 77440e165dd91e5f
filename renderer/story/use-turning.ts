import { useState } from 'react';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { StorySide } from './story-side.ts';

/** Which side of a story is shown, and the ways to another one. */
export interface Turning {
  /** Where on it the person wants to go, if anywhere. */
  readonly target: StoryTarget | null;
  readonly show: (side: StorySide, at?: StoryTarget) => void;
  /** Turns to a side, and from it back to the page. */
  readonly toggle: (side: StorySide) => void;
  /** Whether the person was asked to approve it. */
  readonly isApproving: boolean;
  readonly setApproving: (isApproving: boolean) => void;
}

/** Turns an open story by one side at a time; turning ends an approval that was begun. */
export function useTurning(side: StorySide, onTurn: (side: StorySide) => void): Turning {
  const [isApproving, setApproving] = useState(false);
  const [target, setTarget] = useState<StoryTarget | null>(null);
  const show = (next: StorySide, at?: StoryTarget) => {
    onTurn(next);
    setApproving(false);
    // A new object each time, so that the same place can be gone to again.
    setTarget(at === undefined ? null : { ...at });
  };
  const toggle = (next: StorySide) => show(side === next ? 'page' : next);
  return { target, show, toggle, isApproving, setApproving };
}
