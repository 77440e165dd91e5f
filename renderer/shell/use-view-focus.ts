import { useEffect } from 'react';
import type { ViewName } from './view-name.ts';

/** Begins at a view's title where what had the focus went with the view before: there it is read aloud, and Tab goes on. */
export function useViewFocus(view: ViewName): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is lost when the view changes.
  useEffect(() => {
    const title = document.getElementById('view-title');
    if (title === null || document.activeElement !== document.body) return;
    title.tabIndex = -1;
    title.focus();
  }, [view]);
}
