import type { MarkdownToken } from '../markdown/parse-markdown.ts';

/**
 * Typst gives up where elements stand too deep in each other. Nobody writes a quote in a list in a
 * quote six times over; where somebody does, what is deeper is set at this depth.
 */
const deepest = 12;

const containers = new Set(
  ['blockquote', 'bullet_list', 'ordered_list', 'list_item', 'strong', 'em', 's'].flatMap(
    (name) => [`${name}_open`, `${name}_close`],
  ),
);

/** Whether print passes the token over, while its content stays. */
export function isTooDeep(token: MarkdownToken): boolean {
  return token.level >= deepest && containers.has(token.type);
}

/** The tokens without headings that say nothing: a reader of the outline would meet a blank. */
export function withoutEmptyHeadings(tokens: readonly MarkdownToken[]): readonly MarkdownToken[] {
  const isEmptyAt = (index: number) =>
    tokens[index]?.type === 'heading_open' && tokens[index + 1]?.content.trim() === '';
  return tokens.filter((_, index) => ![index, index - 1, index - 2].some(isEmptyAt));
}
