import type { MarkdownToken } from '../markdown/parse-markdown.ts';

/** A text with fewer blocks is too short to be interrupted. */
const fewestBlocks = 5;

/**
 * Where a pull quote may stand in a text: between two paragraphs, as near as can be to two fifths
 * of the way, since one at the middle or later meets the end on a small page. Null where none fits.
 */
export function splitForQuote(
  tokens: readonly MarkdownToken[],
): readonly [readonly MarkdownToken[], readonly MarkdownToken[]] | null {
  const starts = tokens.flatMap((token, index) =>
    token.level === 0 && token.nesting >= 0 ? [index] : [],
  );
  if (starts.length < fewestBlocks) return null;
  const isParagraph = (index: number | undefined) =>
    index !== undefined && tokens[index]?.type === 'paragraph_open';
  const places = starts.flatMap((start, block) =>
    block > 0 && isParagraph(start) && isParagraph(starts[block - 1]) ? [{ start, block }] : [],
  );
  const ideal = starts.length * 0.4;
  const [best] = places.sort((a, b) => Math.abs(a.block - ideal) - Math.abs(b.block - ideal));
  return best === undefined ? null : [tokens.slice(0, best.start), tokens.slice(best.start)];
}
