import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** A picture of the story's media, as its text shows it. */
export type PictureInText = { readonly file: string; readonly alt: string };

/** Puts a picture after the line in which the caret stands, with a line after it to go on writing. */
export function insertPicture(editor: Editor, { file, alt }: PictureInText): void {
  const { state, view } = editor;
  const { picture, paragraph } = state.schema.nodes;
  if (!picture || !paragraph) return;
  const { $to } = state.selection;
  const place = $to.depth === 0 ? $to.pos : $to.after();
  const transaction = state.tr.insert(place, picture.create({ file, alt }));
  const next = place + 1;
  if (transaction.doc.resolve(next).nodeAfter === null) {
    transaction.insert(next, paragraph.create());
  }
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(next), 1));
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
