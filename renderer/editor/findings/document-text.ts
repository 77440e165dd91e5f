import type { Node } from '@tiptap/pm/model';

/** A document's text as it reads, and where in the document each unit of it stands. */
export interface DocumentText {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The text of a document: a space between blocks, what stays verbatim as it is written. */
export function documentText(document: Node): DocumentText {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (text: string, at: number, size: number | null) => {
    pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      from.push(size === null ? at + unit : at);
      to.push(size === null ? at + unit + 1 : at + size);
    }
  };
  document.descendants((node, position) => {
    if (node.isText) put(node.text ?? '', position, null);
    else if (node.isBlock) put(' ', position, 0);
    else put(' ', position, node.nodeSize);
    if (node.isAtom && typeof node.attrs.markdown === 'string') {
      put(`${node.attrs.markdown} `, position, node.nodeSize);
    }
  });
  return { text: pieces.join(''), from, to };
}
