import { escapeMarkdown } from '../../../shared/collect/escape-markdown.ts';

/** What is asked of an element here; the layer has no DOM types. */
export interface HtmlElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<HtmlElement>;
  querySelectorAll(selector: string): ArrayLike<HtmlElement>;
}

/** From this many signs on a cell holds a text, and the table only placed it on the page. */
const longCell = 80;

/**
 * A table of short cells as a Markdown table, whose first row is its head. Null for one that only
 * arranges a page (long texts, lists, several paragraphs in a cell, a single row or column): its
 * cells are better read one after the other.
 */
export function tableToMarkdown(table: HtmlElement): string | null {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => Array.from(row.children));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || columns < 2 || rows.flat().some(isText)) return null;
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, at) => cellText(row[at]));
    return `| ${cells.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return lines.join('\n');
}

function isText(cell: HtmlElement): boolean {
  const blocks = cell.querySelectorAll('p, h1, h2, h3, h4, h5, h6');
  return (
    blocks.length > 1 ||
    cell.querySelectorAll('ul, ol, table, br, img').length > 0 ||
    (cell.textContent ?? '').length > longCell
  );
}

function cellText(cell: HtmlElement | undefined): string {
  const text = (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return escapeMarkdown(text).replace(/\|/g, '\\|');
}
