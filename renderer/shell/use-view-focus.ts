import { useEffect } from 'react';
import { focusViewTitle } from '../ui/focus-view-title.ts';
import type { ViewName } from './view-name.ts';

/** Begins at a view's title where what had the focus went with the view before. */
export function useViewFocus(view: ViewName): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is lost when the view changes.
  useEffect(() => {
    if (document.activeElement === document.body) focusViewTitle();
  }, [view]);
}
