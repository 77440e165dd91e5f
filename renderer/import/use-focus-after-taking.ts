import { type RefObject, useEffect, useRef } from 'react';
import type { SetAsideEntry } from '../../shared/ipc/story-calls.ts';

/** Notes which of the rows the person is at, before it goes. */
export type NoteRow = () => void;

/**
 * Keeps the keyboard in a list whose rows go as they are taken in: at the row that comes next, at the last one where
 * there is none behind, and at what ends the dialog where nothing is left to take.
 */
export function useFocusAfterTaking(
  dialog: RefObject<HTMLElement | null>,
  entries: readonly SetAsideEntry[],
): NoteRow {
  const noted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows go when the entries change, and only then.
  useEffect(() => {
    if (noted.current === null) return;
    const left = rows(dialog.current);
    const next = left[Math.min(noted.current, left.length - 1)];
    noted.current = null;
    if (dialog.current?.contains(document.activeElement) === true) return;
    (next ?? dialog.current?.querySelector<HTMLElement>('[data-next]'))?.focus();
  }, [entries]);
  return () => {
    const at = rows(dialog.current).findIndex((row) => row.matches(':focus'));
    noted.current = at < 0 ? null : at;
  };
}

function rows(dialog: HTMLElement | null): readonly HTMLElement[] {
  const found = dialog?.querySelectorAll<HTMLElement>('[data-take]') ?? [];
  return [...found].filter((row) => row.checkVisibility());
}
