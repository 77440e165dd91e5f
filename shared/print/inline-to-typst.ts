import type { MarkdownToken } from '../markdown/parse-markdown.ts';
import { isTooDeep } from './printable-tokens.ts';
import { withBreaks } from './printed-text.ts';
import { typstString } from './typst-string.ts';

type Picture = (file: string, alt: string) => string;

/**
 * The inline tokens of a block as Typst markup. Each expression ends with a semicolon, so that a
 * bracket or a dot after it stays text.
 */
export function inlineToTypst(tokens: readonly MarkdownToken[], picture: Picture): string {
  const open: string[] = [];
  return tokens
    .map((token, index) => inlineMarkup(token, tokens[index + 1], open, picture))
    .join('');
}

function inlineMarkup(
  token: MarkdownToken,
  next: MarkdownToken | undefined,
  openLinks: string[],
  picture: Picture,
): string {
  if (isTooDeep(token)) return '';
  switch (token.type) {
    case 'text':
      return token.content === '' ? '' : textMarkup(token.content);
    case 'code_inline':
      return `#raw(${typstString(withBreaks(token.content))});`;
    case 'strong_open':
      return '#strong[';
    case 'em_open':
      return '#emph[';
    case 's_open':
      return '#strike[';
    case 'strong_close':
    case 'em_close':
    case 's_close':
      return '];';
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '#linebreak();';
    case 'link_open': {
      const address = String(token.attrGet('href') ?? '');
      openLinks.push(address);
      const words = next?.type === 'link_close' ? textMarkup(address) : '';
      return `${linkStart(address)}${words}`;
    }
    case 'link_close':
      return `]${linkEnd(openLinks.pop() ?? '')};`;
    case 'image':
      return picture(String(token.attrGet('src') ?? ''), token.content);
    default:
      return '';
  }
}

function textMarkup(text: string): string {
  return `#${typstString(withBreaks(text))};`;
}

const printable = /^(?:https?|mailto):/i;

/** A place in a story's own files means nothing on paper: its words stay, the link does not. */
function linkStart(address: string): string {
  return printable.test(address) ? `#web-link(${typstString(address)})[` : '#[';
}

function linkEnd(address: string): string {
  if (!printable.test(address)) return '';
  const readable = address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return `[${textMarkup(readable)}]`;
}
