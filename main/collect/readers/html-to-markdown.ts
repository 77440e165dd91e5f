import TurndownService from 'turndown';
import { escapeLineStart, escapeMarkdown } from '../../../shared/collect/escape-markdown.ts';
import { type HtmlElement, tableToMarkdown } from './table-to-markdown.ts';

const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  br: '\\',
});
// Turndown escapes more than is needed, and not what tables and struck text mean to our Markdown.
turndown.escape = (text) => escapeLineStart(escapeMarkdown(text));
// Link targets inside a document ("_GoBack") lead nowhere outside it, nor does the way back from a note.
turndown.addRule('anchors', {
  filter: (node) =>
    node.nodeName === 'A' && !/^(https?|mailto):/i.test(node.getAttribute('href') ?? ''),
  replacement: (content) => (content === '↑' ? '' : content),
});
turndown.addRule('items', {
  filter: 'li',
  replacement(content, node) {
    const list: HtmlElement | null = node.parentNode;
    const number = Array.from(list?.children ?? []).indexOf(node) + 1;
    const marker = list?.nodeName === 'OL' ? `${number}. ` : '- ';
    const text = content.trim().replace(/\n/g, `\n${' '.repeat(marker.length)}`);
    return `${marker}${text}\n`;
  },
});
turndown.addRule('tables', {
  filter: 'table',
  replacement: (content, node) => `\n\n${tableToMarkdown(node) ?? content}\n\n`,
});
// The library keeps images beside the text, not in it.
turndown.remove(['img', 'script', 'style']);

/** The Markdown of a document's html; its images are left out. */
export function htmlToMarkdown(html: string): string {
  return (
    turndown
      .turndown(html)
      .replace(/\u00a0/g, ' ')
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      // A line break at the end of a paragraph breaks nothing.
      .replace(/(?<!\\\n)(?:\\\n)+(?=\s*(?:\n|$))/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
