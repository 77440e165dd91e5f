import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/**
 * Lets the editor know where the caret is on the page. It hears of a move a moment later, and never
 * does where the focus leaves it at once. What is selected as one thing, such as a picture, stays so.
 */
export function readSelection({ view }: Editor): void {
  const selection = view.dom.ownerDocument.getSelection();
  if (selection === null || view.state.selection instanceof NodeSelection) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { doc, tr } = view.state;
  const anchor = doc.resolve(view.posAtDOM(anchorNode, anchorOffset));
  const head = doc.resolve(view.posAtDOM(focusNode, focusOffset));
  view.dispatch(tr.setSelection(TextSelection.between(anchor, head)));
}
