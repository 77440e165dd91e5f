import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

/** Undo within the field, for as long as it is open; undo of saved changes is the library's. */
export const UndoKeys = Extension.create({
  name: 'undoKeys',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const { editor } = this;
    const back = () => undo(editor.state, editor.view.dispatch);
    const forth = () => redo(editor.state, editor.view.dispatch);
    return { 'Mod-z': back, 'Mod-y': forth, 'Mod-Shift-z': forth };
  },
});
