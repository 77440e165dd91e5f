import type { Arc, Chain } from '../reading/chain.ts';

/** What a piece of a document is. */
export const label = {
  /** Around the stories: titles, names, forewords, points of an agenda. */
  around: 0,
  /** With which a story begins. */
  first: 1,
  /** With which a story goes on. */
  on: 2,
} as const;

/** What speaks for a label or a step; for going on with a story nothing need speak. */
export const column = { around: 0, first: 1, next: 2, ends: 3, leads: 4, opens: 5 } as const;
export type Column = keyof typeof column;
export const columnNames: readonly Column[] = ['around', 'first', 'next', 'ends', 'leads', 'opens'];

const { around, first, on } = label;

function arc(from: number | null, to: number, ...names: readonly Column[]): Arc {
  const own: readonly Column[] = to === around ? ['around'] : to === first ? ['first'] : [];
  return { from, to, columns: [...own, ...names].map((name) => column[name]) };
}

/** Stories stand in a document one below the other, with something between them or nothing. */
export const layoutChain: Chain = {
  labels: 3,
  columns: columnNames.length,
  arcs: [
    arc(null, around),
    arc(null, first, 'opens'),
    arc(around, around),
    arc(around, first, 'leads'),
    ...[first, on].flatMap((from) => [
      arc(from, around, 'ends'),
      arc(from, first, 'next'),
      arc(from, on),
    ]),
  ],
  last: new Set([around, first, on]),
};
