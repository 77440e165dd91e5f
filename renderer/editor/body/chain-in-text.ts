import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * Commands to run on a text that has the keyboard from now on. The editor's own `focus` waits for the next
 * frame, and a space typed before it would press the button once more instead of standing in the text.
 */
export function chainInText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain().scrollIntoView();
}
