import { use, useEffect, useRef, useState } from 'react';
import type { Collection } from '../../shared/domain/collection.ts';
import type { SaveState } from '../editor/autosave/save-state.ts';
import { useAutosave } from '../editor/autosave/use-autosave.ts';
import { WindowSavesContext } from '../editor/autosave/window-saves.ts';

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
 * Holds what is typed until it is saved, also when the person goes away meanwhile. What comes from elsewhere, such as an undo, is shown when
 * nothing typed is on its way, so that no late answer takes a letter back.
 */
export function useDraftedTexts(
  id: string,
  saved: CollectionTexts,
  save: (changed: Partial<CollectionTexts>) => Promise<boolean>,
): DraftedTexts {
  const { title, audience, introduction } = saved;
  const { collections } = use(WindowSavesContext);
  const { edit, flush, state, unsaved } = useAutosave(collections, id, save);
  const [texts, setTexts] = useState<CollectionTexts>(() => ({
    title,
    audience,
    introduction,
    ...unsaved(),
  }));
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
      const isNamed = written !== undefined && written.trim() !== '';
      const kept = isNamed ? changed : rest;
      if (Object.keys(kept).length > 0) edit(kept, isNamed ? written : title);
    },
    leave: () => {
      flush();
      setTexts((now) => (now.title.trim() === '' ? { ...now, title } : now));
    },
  };
}
