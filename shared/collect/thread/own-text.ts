import type { Line } from './line.ts';

type OwnOrQuoted =
  | { readonly kind: 'own'; readonly lines: readonly Line[] }
  | { readonly kind: 'quoted' };

/** What its author wrote, without what is quoted. */
export function ownText(pieces: readonly OwnOrQuoted[]): string {
  return pieces
    .filter((piece) => piece.kind === 'own')
    .map(({ lines }) => lines.map((line: Line) => line.text).join('\n'))
    .join('\n\n');
}
