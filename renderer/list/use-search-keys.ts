import { type RefObject, useEffect } from 'react';
import { isTextField } from '../ui/is-text-field.ts';

/** Lets `/` and Ctrl+F lead to the search field, from anywhere but a text or a dialog. */
export function useSearchKeys(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !isTextField(event.target);
      if ((!isFind && !isSlash) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search]);
}
