import type { Node } from '@tiptap/pm/model';
import type { Stretch } from './running-text.ts';

/** The text of a document as it reads: a space between blocks, what stays verbatim as it is written. */
export function documentText(document: Node): readonly Stretch[] {
  const stretches: Stretch[] = [];
  document.descendants((node, from) => {
    const to = from + node.nodeSize;
    if (node.isText) stretches.push({ text: node.text ?? '', from, to });
    else stretches.push({ text: ' ', from, to: node.isBlock ? from : to });
    if (node.isAtom && typeof node.attrs.markdown === 'string') {
      stretches.push({ text: `${node.attrs.markdown} `, from, to });
    }
  });
  return stretches;
}
