import { useEffect } from 'react';
import { useAction } from '../actions/actions-context.ts';
import { useCall } from '../bridge/use-call.ts';
import { isTextField } from '../ui/is-text-field.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Taking back and doing again, whatever the last change was. */
export interface History {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undoes and redoes by button and by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; a text field keeps its own. */
export function useHistory(canUndo: boolean, canRedo: boolean): History {
  const { shell } = useMessages();
  const { run: runUndo } = useCall(
    (_: undefined) => window.bridge.library.undo(),
    () => shell.undone,
  );
  const { run: runRedo } = useCall(
    (_: undefined) => window.bridge.library.redo(),
    () => shell.redone,
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo && canRedo) runRedo(undefined);
      if (!isRedo && canUndo) runUndo(undefined);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [canUndo, canRedo, runUndo, runRedo]);
  const history = { undo: () => runUndo(undefined), redo: () => runRedo(undefined) };
  useAction('undo', canUndo ? history.undo : null);
  useAction('redo', canRedo ? history.redo : null);
  return history;
}
