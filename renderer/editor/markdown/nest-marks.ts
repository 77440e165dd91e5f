import type { Mark } from '@tiptap/pm/model';
import type { InlinePiece } from './inline-pieces.ts';

/** What is written one after the other: a piece, or the beginning or end of a mark. */
export type Span = InlinePiece | { readonly kind: 'open' | 'close'; readonly mark: Mark };

/**
 * Orders marks that lie across each other so that each begins and ends within another: at every
 * place the mark that reaches furthest lies outermost.
 */
export function nestMarks(pieces: readonly InlinePiece[]): readonly Span[] {
  const spans: Span[] = [];
  let index = 0;
  while (index < pieces.length) {
    const outermost = outermostMark(pieces, index);
    const piece = pieces[index];
    if (outermost) {
      const { mark, end } = outermost;
      const within = pieces.slice(index, end).map((part) => without(part, mark));
      spans.push({ kind: 'open', mark }, ...nestMarks(within), { kind: 'close', mark });
      index = end;
    } else if (piece) {
      spans.push(piece);
      index += 1;
    }
  }
  return spans;
}

const isSpace = ({ kind }: InlinePiece) => kind !== 'text' && kind !== 'code';

const without = (piece: InlinePiece, mark: Mark): InlinePiece => ({
  ...piece,
  marks: mark.removeFromSet(piece.marks),
});

/** The mark that begins at `start` and reaches furthest, with where it ends; none begins on a space. */
function outermostMark(pieces: readonly InlinePiece[], start: number) {
  const first = pieces[start];
  if (!first || isSpace(first)) return undefined;
  const reaches = first.marks.map((mark) => ({ mark, end: endOf(pieces, start, mark) }));
  return reaches.reduce<(typeof reaches)[number] | undefined>(
    (furthest, next) => (furthest && furthest.end >= next.end ? furthest : next),
    undefined,
  );
}

function endOf(pieces: readonly InlinePiece[], start: number, mark: Mark): number {
  const stop = pieces.findIndex((piece, index) => index > start && !mark.isInSet(piece.marks));
  const run = pieces.slice(0, stop < 0 ? pieces.length : stop);
  return run.findLastIndex((piece) => !isSpace(piece)) + 1;
}
