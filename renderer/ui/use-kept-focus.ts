import { useEffect, useRef } from 'react';

/** What an element must tell of: that a person came into it, and that they left it themselves. */
export interface KeptFocus {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard in an element where what had the focus went with what was done.
 * @param onLost says where a person goes on from there.
 */
export function useKeptFocus(onLost: () => void): KeptFocus {
  const isInside = useRef(false);
  useEffect(() => {
    // What goes from the page with the focus in it is left without a word: nobody has gone elsewhere.
    if (isInside.current && document.activeElement === document.body) onLost();
  });
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: () => {
      isInside.current = false;
    },
  };
}
