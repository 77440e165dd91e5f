import { type RefObject, useEffect, useState } from 'react';

/** Whether words are looked for in the text, and how to begin and to stop. */
export type FindControl = {
  readonly isOpen: boolean;
  /** Counts how often it was asked for, so that asking again leads back to the field. */
  readonly asked: number;
  readonly open: () => void;
  readonly close: () => void;
};

/** Lets Ctrl+F look in the text that a person writes in, and not in the list beside it. */
export function useFindKey(within: RefObject<HTMLElement | null>): FindControl {
  const [asked, setAsked] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsOpen(true);
    setAsked((times) => times + 1);
  };
  useEffect(() => {
    const element = within.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      // The editor hears of the caret's last move with the next frame, and looks on from there.
      requestAnimationFrame(() => {
        setIsOpen(true);
        setAsked((times) => times + 1);
      });
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [within]);
  return { isOpen, asked, open, close: () => setIsOpen(false) };
}
