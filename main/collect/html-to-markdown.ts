import TurndownService from 'turndown';

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
});
// Link targets inside a document ("_GoBack") lead nowhere outside it.
turndown.addRule('anchors', {
  filter: (node) =>
    node.nodeName === 'A' && !/^(https?|mailto):/i.test(node.getAttribute('href') ?? ''),
  replacement: (content) => content,
});
// The library keeps images beside the text, not in it.
turndown.remove(['img', 'script', 'style']);

/** The Markdown of a document's html; its images are left out. */
export function htmlToMarkdown(html: string): string {
  return turndown
    .turndown(html)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
