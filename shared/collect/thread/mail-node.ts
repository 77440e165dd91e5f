import type { QuotedHead } from './header-block.ts';
import type { Line } from './line.ts';

/** A run of a message: what its author wrote, or what was quoted there. */
export type Piece =
  | { readonly kind: 'own'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'quoted';
      /** The attribution or header as it stood, and all below it. */
      readonly lines: readonly Line[];
      readonly node: MailNode;
    };

/** One message of a thread, as it lies in a mail: the mail itself or something quoted in it. */
export interface MailNode {
  readonly head: QuotedHead;
  readonly pieces: readonly Piece[];
  /** 0 for the mail itself, 1 for what it quotes, and so on. */
  readonly level: number;
  /** Whether another mail showed the same, so that it was not gone into here. */
  readonly isKnown?: boolean;
}

/** A message with all that is quoted in it, outermost first. */
export function nodesOf(node: MailNode): readonly MailNode[] {
  const found: MailNode[] = [];
  const waiting: MailNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const piece of next.pieces) if (piece.kind === 'quoted') waiting.push(piece.node);
  }
  return found;
}
