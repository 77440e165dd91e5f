import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { DocumentSaves, SaveChange } from './document-saves.ts';
import type { SaveState } from './save-state.ts';

/** What a view needs of the saving: to hand over changes, to hurry, and to say how far it has come. */
export type UsedAutosave<Change> = {
  /** `title` is what the document is called by then. */
  readonly edit: (change: Change, title: string) => void;
  readonly flush: () => void;
  readonly state: SaveState;
  /** What was written before and is not on the disk yet. */
  readonly unsaved: () => Change | undefined;
};

/** Saves a document's changes a moment after typing stops, and at once when the view goes away. */
export function useAutosave<Change extends object>(
  saves: DocumentSaves<Change>,
  id: string,
  save: SaveChange<Change>,
): UsedAutosave<Change> {
  const latestSave = useRef(save);
  latestSave.current = save;
  const saveLatest = useRef<SaveChange<Change>>((change) => latestSave.current(change)).current;
  const state = useSyncExternalStore(saves.subscribe, () => saves.state(id));
  useEffect(() => saves.enter(id, saveLatest), [saves, id, saveLatest]);
  return {
    edit: (change, title) => saves.edit(id, change, title, saveLatest),
    flush: saves.flush,
    state,
    unsaved: () => saves.unsaved(id),
  };
}
