import type { MarkdownToken } from '../markdown/parse-markdown.ts';

/**
 * Sets the headings of a text under the page's own: the first becomes `level`, a deeper one at most
 * one level below the one before it, so that no level is skipped whatever the writer chose.
 */
export function nestHeadings(tokens: readonly MarkdownToken[], level: number): void {
  const open: number[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const written = Number(token.tag.slice(1));
      while (written <= (open.at(-1) ?? 0)) open.pop();
      open.push(written);
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(6, level + open.length - 1)}`;
    }
  }
}
