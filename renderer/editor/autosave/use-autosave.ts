import { use, useEffect, useRef, useSyncExternalStore } from 'react';
import type { StoryContent } from '../../../shared/domain/story.ts';
import type { SaveState } from './save-state.ts';
import { type SaveChange, StorySavesContext } from './story-saves.ts';

/** What a view needs of the saving: to hand over changes, to hurry, and to say how far it has come. */
export type UsedAutosave = {
  /** `title` is what the story is called by then. */
  readonly edit: (change: Partial<StoryContent>, title: string) => void;
  readonly flush: () => void;
  readonly state: SaveState;
  /** What was written in the story before and is not on the disk yet. */
  readonly unsaved: () => Partial<StoryContent>;
};

/** Saves a story's changes a moment after typing stops, and at once when the view goes away. */
export function useAutosave(id: string, save: SaveChange): UsedAutosave {
  const saves = use(StorySavesContext);
  const latestSave = useRef(save);
  latestSave.current = save;
  const saveLatest = useRef<SaveChange>((change) => latestSave.current(change)).current;
  const state = useSyncExternalStore(saves.subscribe, () => saves.state(id));
  useEffect(() => saves.enter(id, saveLatest), [saves, id, saveLatest]);
  return {
    edit: (change, title) => saves.edit(id, change, title, saveLatest),
    flush: saves.flush,
    state,
    unsaved: () => saves.unsaved(id),
  };
}
