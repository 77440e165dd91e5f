import { useEffect, useRef, useState } from 'react';
import type { Collection } from '../../shared/domain/collection.ts';
import type { SaveState } from '../editor/autosave/save-state.ts';
import { useTextAutosave } from './use-text-autosave.ts';

/** What a person writes of a collection. */
export type CollectionTexts = Pick<Collection, 'title' | 'audience' | 'introduction'>;

/** The texts as they stand on the screen, and how far they have come on their way to the disk. */
export interface DraftedTexts {
  readonly texts: CollectionTexts;
  readonly state: SaveState;
  readonly write: (changed: Partial<CollectionTexts>) => void;
  /** Saves what waits; a title that was emptied comes back. */
  readonly leave: () => void;
}

/**
 * Holds what is typed until it is saved. What comes from elsewhere, such as an undo, is shown when
 * nothing typed is on its way, so that no late answer takes a letter back.
 */
export function useDraftedTexts(
  saved: CollectionTexts,
  save: (changed: Partial<CollectionTexts>) => Promise<boolean>,
): DraftedTexts {
  const { title, audience, introduction } = saved;
  const [texts, setTexts] = useState<CollectionTexts>({ title, audience, introduction });
  const { edit, flush, state } = useTextAutosave(save);
  const isIdle = useRef(true);
  isIdle.current = state.state === 'saved';
  useEffect(() => {
    if (isIdle.current) setTexts({ title, audience, introduction });
  }, [title, audience, introduction]);
  return {
    texts,
    state,
    write: (changed) => {
      setTexts((now) => ({ ...now, ...changed }));
      // A collection without a title would be refused, and with it the rest of what was typed.
      const { title: written, ...rest } = changed;
      const kept = written === undefined || written.trim() === '' ? rest : changed;
      if (Object.keys(kept).length > 0) edit(kept);
    },
    leave: () => {
      flush();
      setTexts((now) => (now.title.trim() === '' ? { ...now, title } : now));
    },
  };
}
