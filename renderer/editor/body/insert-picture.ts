import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** A picture of the story's media, as its text shows it. */
export type PictureInText = { readonly file: string; readonly alt: string };

/** Puts a picture where the caret stands, on a line of its own, with a line to go on writing after it. */
export function insertPicture(editor: Editor, { file, alt }: PictureInText): void {
  const { state, view } = editor;
  const { picture, paragraph } = state.schema.nodes;
  if (!picture || !paragraph) return;
  const transaction = state.tr.replaceSelectionWith(picture.create({ file, alt }));
  const end = transaction.mapping.map(state.selection.to);
  const { doc } = transaction;
  const isLast = doc.lastChild?.type === picture;
  if (isLast) transaction.insert(doc.content.size, paragraph.create());
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(end), 1));
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

/**
 * Lets the pictures in the text say what the story's media say of them. Only a picture that said the same
 * before is taken along: one that was given words of its own in the text keeps them.
 */
export function followDescriptions(
  editor: Editor,
  before: readonly PictureInText[],
  after: readonly PictureInText[],
): void {
  const transaction = editor.state.tr.setMeta('addToHistory', false);
  transaction.doc.descendants((node, position) => {
    if (node.type.name !== 'picture') return;
    const old = before.find(({ file }) => file === node.attrs.file);
    const next = after.find(({ file }) => file === node.attrs.file);
    if (!old || !next || old.alt === next.alt || node.attrs.alt !== old.alt) return;
    transaction.setNodeAttribute(position, 'alt', next.alt);
  });
  if (transaction.docChanged) editor.view.dispatch(transaction);
}
