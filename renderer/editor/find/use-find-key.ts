import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { readSelection } from './read-selection.ts';

/** Whether words are looked for in the text, and how to begin and to stop. */
export type FindControl = {
  readonly isOpen: boolean;
  /** Counts how often it was asked for, so that asking again leads back to the field. */
  readonly asked: number;
  readonly open: () => void;
  readonly close: () => void;
};

/** Lets Ctrl+F look in the text that a person writes in, and not in the list beside it. */
export function useFindKey(within: RefObject<HTMLElement | null>, editor: Editor): FindControl {
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
      readSelection(editor);
      // At once: a letter that is typed right after it is looked for, not written into the story.
      flushSync(() => {
        setIsOpen(true);
        setAsked((times) => times + 1);
      });
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [within, editor]);
  return { isOpen, asked, open, close: () => setIsOpen(false) };
}
