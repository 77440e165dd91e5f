import { Node } from '@tiptap/core';

/** Whether the items stand close, without a blank line between them in the Markdown. */
const tight = { tight: { default: true, rendered: false } };

/** A list with bullets. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => tight,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

/** A list with numbers, which may begin at another than 1. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({
    ...tight,
    start: {
      default: 1,
      parseHTML: (element) => Math.max(0, Number(element.getAttribute('start') ?? 1) || 0),
    },
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
});

/** One item; it begins with text, so that there is always a place for the caret. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});
