import type { Editor } from '@tiptap/core';

/** Links what is selected, or the link that the caret stands in; with neither, writes the address. */
export function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const text = href.replace(/^(?:mailto:|https?:\/\/)/, '');
    chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else chain.setMark('link', { href }).run();
}

/** Takes the whole link off that the caret stands in. */
export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
