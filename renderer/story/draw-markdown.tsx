import { createElement, type ReactNode } from 'react';
import type { MarkdownToken } from '../../shared/markdown/parse-markdown.ts';

/** Says in words what a picture shows, by its description. */
export type PictureWords = (description: string) => string;

/** Elements that Markdown may open; any other would be a mistake and shows only its content. */
const drawable = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td em strong s'.split(' '),
);

/**
 * Draws markdown-it's flat stream of tokens as nested elements. A link shows its words and tells its
 * address in a tooltip, since the window leads nowhere else; a picture shows its description.
 */
export function drawMarkdown(
  tokens: readonly MarkdownToken[],
  picture: PictureWords,
): readonly ReactNode[] {
  const stack: ReactNode[][] = [[]];
  const opened: MarkdownToken[] = [];
  const put = (node: ReactNode) => stack.at(-1)?.push(node);

  tokens.forEach((token, index) => {
    if (token.nesting === 1) {
      opened.push(token);
      stack.push([]);
    } else if (token.nesting === -1) {
      const opening = opened.pop();
      const children = stack.pop() ?? [];
      if (opening !== undefined) put(element(opening, children, index));
    } else if (token.type === 'inline') {
      put(drawMarkdown(token.children ?? [], picture));
    } else {
      put(leaf(token, index, picture));
    }
  });
  return stack[0] ?? [];
}

function element(opening: MarkdownToken, children: readonly ReactNode[], key: number): ReactNode {
  if (opening.hidden) return children;
  if (opening.type === 'link_open') {
    const title = String(opening.attrGet('href') ?? '');
    return createElement('u', { key, title }, ...children);
  }
  if (!drawable.has(opening.tag)) return children;
  const start = opening.attrGet('start');
  const attributes = start === null ? { key } : { key, start: Number(start) };
  return createElement(opening.tag, attributes, ...children);
}

function leaf(token: MarkdownToken, key: number, picture: PictureWords): ReactNode {
  switch (token.type) {
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'image':
      return <em key={key}>{picture(token.content)}</em>;
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return <pre key={key}>{token.content}</pre>;
    default:
      return token.content;
  }
}
