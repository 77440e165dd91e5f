import { type RefObject, useEffect, useRef } from 'react';

/** Focuses, once what just changed is drawn, what the first selector finds that is to be seen. */
export type FocusAfter = (...selectors: readonly string[]) => void;

/** Moves the focus along with what a person just added, moved or removed within an element. */
export function useFocusAfter(within: RefObject<HTMLElement | null>): FocusAfter {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    for (const selector of wanted.current) {
      const element = within.current?.querySelector<HTMLElement>(selector);
      if (!element?.checkVisibility()) continue;
      element.focus();
      break;
    }
    wanted.current = [];
  });
  return (...selectors) => {
    wanted.current = selectors;
  };
}
