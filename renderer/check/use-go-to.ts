import { type RefObject, useEffect, useRef } from 'react';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { CheckedStory } from './findings-context.ts';
import { goToPlace } from './go-to-place.ts';

/**
 * Leads to a place once: at once to its field and, where something was found in the running text, to
 * its mark as soon as that is drawn.
 */
export function useGoTo(
  root: RefObject<HTMLElement | null>,
  target: StoryTarget | null,
  checked: CheckedStory | undefined,
): void {
  const reached = useRef<StoryTarget | null>(null);
  useEffect(() => {
    if (target === null || target === reached.current || root.current === null) return;
    const isThere = goToPlace(root.current, target);
    if (isThere || checked !== undefined) reached.current = target;
  }, [root, target, checked]);
}
