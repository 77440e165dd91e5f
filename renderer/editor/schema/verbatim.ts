import { Node } from '@tiptap/core';

/** What the block says of itself to a person. */
export type VerbatimOptions = { readonly label: string };

/**
 * Markdown that the editor cannot show as text to be edited (a table, a picture, a definition of
 * links): kept letter by letter, shown as it is written, moved and deleted as one piece.
 */
export const Verbatim = Node.create<VerbatimOptions>({
  name: 'verbatim',
  atom: true,
  addOptions: () => ({ label: '' }),
  addAttributes: () => ({
    markdown: {
      default: '',
      rendered: false,
      parseHTML: (element) => element.querySelector('pre')?.textContent ?? '',
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-verbatim]', priority: 60 }],
  renderHTML({ node }) {
    return [
      'figure',
      { 'data-verbatim': '' },
      ['figcaption', this.options.label],
      ['pre', String(node.attrs.markdown)],
    ];
  },
});
