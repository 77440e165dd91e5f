import type { MarkdownToken } from '../../../shared/markdown/parse-markdown.ts';

/** One block of the outermost level, with the lines (from, to) of the text that it was read from. */
export type BlockTokens = {
  readonly tokens: readonly MarkdownToken[];
  readonly from: number;
  readonly to: number;
};

/** Cuts a text's tokens into the blocks of its outermost level. */
export function blockTokens(tokens: readonly MarkdownToken[]): readonly BlockTokens[] {
  const blocks: BlockTokens[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (depth > 0) return;
    const [from, to] = tokens[start]?.map ?? [0, 0];
    blocks.push({ tokens: tokens.slice(start, index + 1), from, to });
    start = index + 1;
  });
  return blocks;
}
