import type { Node } from '@tiptap/pm/model';
import { codeBlockToMarkdown } from './code-to-markdown.ts';
import { inlineToMarkdown } from './inline-to-markdown.ts';
import { isTight } from './is-tight.ts';
import { pictureToMarkdown } from './picture-to-markdown.ts';

/**
 * Writes the editor's document as Markdown. The blocks are written here rather than by
 * prosemirror-markdown, whose writer joins two lists that follow each other, writes a rule in a list
 * as a list, and leaves emphasis beside letters and punctuation unread (`a**(b)**c`).
 */
export function documentToMarkdown(document: Node): string {
  return blocksOf(document).join('\n\n');
}

type Written = { readonly marker: string | undefined; readonly block: string };
const written = new WeakMap<Node, Written>();

/** The editor hands on the nodes that did not change: a letter typed costs the writing of one block. */
function onceWritten(node: Node, marker: string | undefined, write: () => string): string {
  const known = written.get(node);
  if (known !== undefined && known.marker === marker) return known.block;
  const block = write();
  written.set(node, { marker, block });
  return block;
}

/** `avoid` is the marker of a list that the first block would otherwise become a part of. */
function blocksOf(parent: Node, avoid?: string): readonly string[] {
  const blocks: string[] = [];
  let taken = avoid;
  parent.forEach((node) => {
    const marker = markerOf(node, taken);
    const write = () => (marker ? listToMarkdown(node, marker) : blockToMarkdown(node, parent));
    const block = parent.type.name === 'doc' ? onceWritten(node, marker, write) : write();
    if (block === '') return;
    blocks.push(block);
    taken = marker;
  });
  return blocks;
}

function blockToMarkdown(node: Node, parent: Node): string {
  switch (node.type.name) {
    case 'heading': {
      const text = inlineToMarkdown(node).replace(/#+$/, String.raw`\$&`);
      return `${'#'.repeat(Number(node.attrs.level))}${text && ` ${text}`}`;
    }
    case 'blockquote':
      return quoted(blocksOf(node).join('\n\n'));
    case 'codeBlock':
      return codeBlockToMarkdown(node);
    case 'horizontalRule':
      // A list may begin with `-` or `*`, and `- ---` is a rule of its own.
      return parent.type.name === 'listItem' ? '___' : '---';
    case 'picture':
      return pictureToMarkdown(node);
    case 'verbatim':
      return String(node.attrs.markdown);
    default:
      return inlineToMarkdown(node);
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function markerOf(node: Node, taken: string | undefined): string | undefined {
  const markers = { bulletList: ['-', '*'], orderedList: ['.', ')'] }[node.type.name];
  return markers?.find((marker) => marker !== taken);
}

function listToMarkdown(list: Node, marker: string): string {
  const tight = isTight(list);
  const items = list.children.map((item, index) => {
    const isBullet = list.type.name === 'bulletList';
    const head = isBullet ? `${marker} ` : `${Number(list.attrs.start) + index}${marker} `;
    const text = blocksOf(item, marker).join(tight ? '\n' : '\n\n');
    if (text === '') return head.trimEnd();
    return `${head}${text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(head.length)}`)}`;
  });
  return items.join(tight ? '\n' : '\n\n');
}
