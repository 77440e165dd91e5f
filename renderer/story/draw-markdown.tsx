import { createElement, Fragment, type ReactNode } from 'react';
import { imageDescription } from '../../shared/markdown/image-description.ts';
import type { MarkdownToken } from '../../shared/markdown/parse-markdown.ts';

/** Draws a picture, by its description and the address that the text gives. */
export type DrawPicture = (description: string, source: string) => ReactNode;

/** Elements that Markdown may open; any other would be a mistake and shows only its content. */
const drawable = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td em strong s'.split(' '),
);

/**
 * Draws markdown-it's flat stream of tokens as nested elements. A link shows its words and tells its
 * address in a tooltip, since the window leads nowhere else; how a picture is drawn is the caller's.
 */
export function drawMarkdown(
  tokens: readonly MarkdownToken[],
  picture: DrawPicture,
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

function leaf(token: MarkdownToken, key: number, picture: DrawPicture): ReactNode {
  switch (token.type) {
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'image':
      return (
        <Fragment key={key}>
          {picture(imageDescription(token) ?? token.content, String(token.attrGet('src') ?? ''))}
        </Fragment>
      );
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return <pre key={key}>{token.content}</pre>;
    default:
      return token.content;
  }
}
