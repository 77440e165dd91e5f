import { label } from './layout-chain.ts';
import type { PieceSpan } from './teller-slots.ts';

/** The runs of pieces that are each a story. */
export function spansOf(labels: readonly number[]): readonly PieceSpan[] {
  const firsts = [...labels.keys()].filter((at) => labels[at] === label.first);
  return firsts.map((first) => {
    const after = labels.slice(first + 1).findIndex((one) => one !== label.on);
    return { first, end: after < 0 ? labels.length : first + 1 + after };
  });
}
