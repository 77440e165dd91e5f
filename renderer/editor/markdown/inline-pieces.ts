import type { Mark, Node } from '@tiptap/pm/model';
import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';

/** A stretch of text within one set of marks. Spaces and breaks stand alone: no mark begins or ends on them. */
export type InlinePiece = {
  readonly kind: 'text' | 'space' | 'hardSpace' | 'break' | 'code';
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** The text of a block in pieces, without what Markdown drops: spaces and breaks at its edges. */
export function inlinePieces(block: Node): readonly InlinePiece[] {
  const pieces = block.children.flatMap(piecesOf);
  const isInk = ({ kind }: InlinePiece) => kind !== 'break' && kind !== 'space';
  const first = pieces.findIndex(isInk);
  const inked = first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(isInk) + 1);
  return inked.filter((piece, index) => piece.kind !== 'space' || !touchesBreak(inked, index));
}

function touchesBreak(pieces: readonly InlinePiece[], index: number): boolean {
  const isSpace = ({ kind }: InlinePiece) => kind === 'space';
  const before = pieces.slice(0, index).findLast((piece) => !isSpace(piece));
  const after = pieces.slice(index).find((piece) => !isSpace(piece));
  return before?.kind === 'break' || after?.kind === 'break';
}

function piecesOf(node: Node): readonly InlinePiece[] {
  const marks = node.marks.filter(
    ({ type, attrs }) => type.name !== 'link' || isSafeAddress(attrs.href),
  );
  if (!node.isText) return [{ kind: 'break', text: '\n', marks }];
  const text = (node.text ?? '').replaceAll('\0', '\uFFFD').replace(/[\r\n]+/g, ' ');
  if (marks.some(({ type }) => type.name === 'code')) {
    return [{ kind: 'code', text, marks: marks.filter(({ type }) => type.name !== 'code') }];
  }
  const edges = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const [, before = '', ink = '', after = ''] = edges;
  const inner = ink === '' ? [] : [{ kind: 'text' as const, text: ink, marks }];
  return [...spacesOf(before, marks), ...inner, ...spacesOf(after, marks)];
}

/** Markdown drops plain spaces at the edges of a line, but not those that do not break. */
function spacesOf(text: string, marks: readonly Mark[]): readonly InlinePiece[] {
  const spaces = text.match(/[ \t]+|[^ \t]+/g) ?? [];
  return spaces.map((space) => ({
    kind: /[ \t]/.test(space) ? 'space' : 'hardSpace',
    text: space,
    marks,
  }));
}
