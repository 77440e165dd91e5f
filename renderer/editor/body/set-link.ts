import type { Editor } from '@tiptap/core';
import { chainInText } from './chain-in-text.ts';

/** Links what is selected, or the link that the caret stands in; with neither, writes the address. */
export function setLink(editor: Editor, href: string): void {
  const chain = chainInText(editor).extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const text = href.replace(/^(?:mailto:|https?:\/\/)/, '');
    chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else chain.setMark('link', { href }).run();
}

/** Takes the whole link off that the caret stands in. */
export function removeLink(editor: Editor): void {
  chainInText(editor).extendMarkRange('link').unsetMark('link').run();
}
