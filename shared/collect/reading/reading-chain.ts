import type { Arc, Chain } from './chain.ts';

/** What a sentence of a message is. */
export const label = {
  /** Of a message without any story. */
  none: 0,
  /** Said to the readers above the first story. */
  above: 1,
  /** With which the first story begins. */
  first: 2,
  /** With which a story goes on. */
  on: 3,
  /** Said to the readers between two stories, or within one. */
  between: 4,
  /** With which another story begins. */
  next: 5,
  /** Said to the readers below the last story. */
  below: 6,
} as const;

/** What speaks for a label or for a step between two; for going on with a story nothing need speak. */
export const column = {
  talk: 0,
  none: 1,
  above: 2,
  between: 3,
  below: 4,
  begin: 5,
  next: 6,
  ends: 7,
  leads: 8,
  resumes: 9,
} as const;
export type Column = keyof typeof column;
export const columnNames: readonly Column[] = [
  'talk',
  'none',
  'above',
  'between',
  'below',
  'begin',
  'next',
  'ends',
  'leads',
  'resumes',
];

const ofLabel: readonly (readonly Column[])[] = [
  ['talk', 'none'],
  ['talk', 'above'],
  ['begin'],
  [],
  ['talk', 'between'],
  ['begin', 'next'],
  ['talk', 'below'],
];

const { none, above, first, on, between, next, below } = label;

function arc(from: number | null, to: number, ...step: readonly Column[]): Arc {
  const own = [...(ofLabel[to] ?? []), ...step];
  return { from, to, columns: own.map((name) => column[name]) };
}

/** A message is talk as a whole, or has a story with talk above and below it, or several. */
export const readingChain: Chain = {
  labels: ofLabel.length,
  columns: columnNames.length,
  arcs: [
    arc(null, none),
    arc(null, above),
    arc(null, first),
    arc(none, none),
    arc(above, above),
    arc(above, first, 'leads'),
    ...[first, on, next].flatMap((story) => [
      arc(story, on),
      arc(story, between, 'ends'),
      arc(story, next, 'ends'),
      arc(story, below, 'ends'),
    ]),
    arc(between, between),
    arc(between, next, 'leads'),
    arc(between, on, 'resumes'),
    arc(below, below),
  ],
  last: new Set([none, first, on, next, below]),
};
