import { useEffect } from 'react';
import { isTextField } from '../ui/is-text-field.ts';

/** What a paste outside a text field means: text becomes a story, files come as if dropped, or neither does. */
export interface PasteActions {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Says that nothing is taken; null where it is. */
  readonly refuse: (() => void) | null;
}

/** Lets Ctrl+V bring in what the clipboard holds, but where a person writes or answers a dialog. */
export function usePaste({ onText, onFiles, refuse }: PasteActions): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (isTextField(event.target) || document.querySelector('dialog[open]') !== null) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' && files.length === 0) return;
      if (refuse !== null) refuse();
      // A copied piece of a Word document comes both as text and as a picture of itself.
      else if (text.trim() !== '') onText(text);
      else onFiles(files);
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [onText, onFiles, refuse]);
}
