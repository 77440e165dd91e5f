import type { Node } from '@tiptap/pm/model';
import { escapeText } from './escape-text.ts';
import { linkTarget } from './link-target.ts';

/** A picture with its description; on one line, since a blank one would end it. */
export function pictureToMarkdown({ attrs }: Node): string {
  const alt = escapeText(String(attrs.alt).replace(/\s+/g, ' '));
  return `![${alt}](${linkTarget({ attrs: { href: attrs.file, title: attrs.title } })})`;
}
