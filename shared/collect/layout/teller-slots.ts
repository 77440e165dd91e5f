import { entriesOfContents, titleKey } from '../gathered/contents.ts';
import { introducedBy } from '../teller/introduced.ts';
import type { Line } from '../thread/line.ts';
import { namesOn } from './names-on.ts';
import type { Piece } from './pieces.ts';
import { saidToTell } from './said-to-tell.ts';
import { type WholeNames, wholeNamesIn } from './whole-names-in.ts';

/** A story among the pieces of a document: from its first to before `end`. */
export interface PieceSpan {
  readonly first: number;
  readonly end: number;
}

/** Where a name stands at a story, and how. */
export interface NamedSlot {
  readonly name: string;
  /** `lead`, `above 1`, `below 1`, `tail`, `introduced`, `said`, `contents`. */
  readonly slot: string;
  readonly piece: Piece;
  /** Whether the piece is nothing but the name, maybe with a word of what the person is. */
  readonly isAlone: boolean;
}

/** Whom a document names elsewhere: whole names by their initials, by titles in its list of contents. */
export interface NamedElsewhere {
  readonly wholeNames: WholeNames;
  readonly contents: ReadonlyMap<string, string>;
}

export function namedElsewhere(lines: readonly Line[]): NamedElsewhere {
  const contents = [...entriesOfContents(lines)].map(([key, { name }]) => [key, name] as const);
  return { wholeNames: wholeNamesIn(lines), contents: new Map(contents) };
}

/** So many pieces above and below a story may name its teller. */
const mostPieces = 3;

/** Everybody who is named at a story, by place. */
export function namedSlots(
  pieces: readonly Piece[],
  spans: readonly PieceSpan[],
  at: number,
  elsewhere: NamedElsewhere,
): readonly NamedSlot[] {
  const span = spans[at];
  const first = pieces[span?.first ?? -1];
  if (span === undefined || first === undefined) return [];
  const above = pieces.slice(spans[at - 1]?.end ?? 0, span.first).reverse();
  const below = pieces.slice(span.end, spans[at + 1]?.first ?? pieces.length);
  const last = pieces[span.end - 1];
  const around = [
    ...above.slice(0, mostPieces).map((piece, index) => ({
      piece,
      slot: piece.kind === 'lead' && piece.line === first.line ? 'lead' : `above ${index + 1}`,
    })),
    ...below.slice(0, mostPieces).map((piece, index) => ({
      piece,
      slot: piece.kind === 'tail' && piece.line === last?.line ? 'tail' : `below ${index + 1}`,
    })),
  ];
  const named = around.flatMap(({ piece, slot }) =>
    namesOn(piece.text, elsewhere.wholeNames).map((one) => ({ ...one, slot, piece })),
  );
  const said = { piece: first, isAlone: false };
  const introduced =
    pieces
      .slice(span.first, Math.min(span.end, span.first + mostPieces))
      .map(({ text }) => introducedBy(text, []))
      .find((name) => name !== '') ?? '';
  const quoted = saidToTell(first.text).map((name) => ({ ...said, name, slot: 'said' }));
  const listed = around
    .filter(({ slot }) => slot.startsWith('above'))
    .map(({ piece }) => elsewhere.contents.get(titleKey(piece.text)) ?? '')
    .find((name) => name !== '');
  return [
    ...named,
    ...quoted,
    ...(introduced === '' ? [] : [{ ...said, name: introduced, slot: 'introduced' }]),
    ...(listed === undefined ? [] : [{ ...said, name: listed, slot: 'contents' }]),
  ];
}
