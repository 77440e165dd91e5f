import type { Node } from '@tiptap/pm/model';
import { inlineToMarkdown } from './inline-to-markdown.ts';

const isEmpty = (node: Node) => node.type.name === 'paragraph' && inlineToMarkdown(node) === '';

/**
 * Whether a list can be written without blank lines and still be read as it is: below its text an
 * item may then hold only lists, and such that can follow a line of text at once.
 */
export function isTight(list: Node): boolean {
  return (
    list.attrs.tight === true &&
    list.children.every((item) =>
      item.children
        .filter((node) => !isEmpty(node))
        .slice(1)
        .every(canFollowText),
    )
  );
}

/** CommonMark lets neither an empty item nor a number other than 1 end a paragraph. */
function canFollowText(node: Node): boolean {
  const first = node.firstChild?.firstChild;
  if (!first || isEmpty(first)) return false;
  return (
    node.type.name === 'bulletList' || (node.type.name === 'orderedList' && node.attrs.start === 1)
  );
}
