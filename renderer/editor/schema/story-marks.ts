import { Mark } from '@tiptap/core';
import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';

/** A link, only ever to an address that a story may point to. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => isSafeAddress(element.getAttribute('href') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** Strong emphasis. Word and Outlook write it as weight as well as by element. */
export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

/** Emphasis. */
export const Emphasis = Mark.create({
  name: 'em',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/** What was struck out. */
export const Strikethrough = Mark.create({
  name: 'strikethrough',
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
  renderHTML: () => ['s', 0],
});

/** Letters set as they stand; innermost, since Markdown reads nothing within. */
export const Code = Mark.create({
  name: 'code',
  priority: 10,
  code: true,
  inclusive: false,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});
