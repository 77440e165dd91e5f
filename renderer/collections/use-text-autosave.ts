import { useEffect, useRef, useState } from 'react';
import { type Autosave, createAutosave } from '../editor/autosave/autosave.ts';
import type { SaveState } from '../editor/autosave/save-state.ts';

/** What a form needs of the saving: to hand over changes, to hurry, and to say how far it has come. */
export interface TextAutosave<Change> {
  readonly edit: (change: Change) => void;
  readonly flush: () => void;
  readonly state: SaveState;
}

/**
 * Saves changes a moment after typing stops, and at once when the form goes away or the window is
 * about to. It goes on after the form has gone, until all is on the disk; a window is held open only
 * while something could not yet be handed over.
 */
export function useTextAutosave<Change extends object>(
  save: (change: Change) => Promise<boolean>,
): TextAutosave<Change> {
  const [state, setState] = useState<SaveState>({ state: 'saved', at: undefined });
  const latestSave = useRef(save);
  latestSave.current = save;
  const [autosave] = useState<Autosave<Change>>(() =>
    createAutosave<Change>({
      save: (change) => latestSave.current(change),
      merge: (earlier, later) => ({ ...earlier, ...later }),
      onState: setState,
    }),
  );
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      autosave.flush();
      if (!autosave.isHandedOver()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('blur', autosave.flush);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('blur', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return { edit: autosave.edit, flush: autosave.flush, state };
}
