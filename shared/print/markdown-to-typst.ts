import { type MarkdownToken, parseMarkdown } from '../markdown/parse-markdown.ts';
import { inlineToTypst } from './inline-to-typst.ts';
import { isTooDeep, withoutEmptyHeadings } from './printable-tokens.ts';
import { typstString } from './typst-string.ts';

export interface MarkdownToTypstOptions {
  /** The level of the first heading in the text; PDF/UA-1 lets no level be jumped over (7.4.2). */
  readonly firstHeadingLevel: number;
  /** Typst markup for an image of the text. */
  readonly picture: (file: string, alt: string) => string;
}

const deepestHeading = 6;

/** The top-level blocks of a Markdown text, each as Typst markup, so that something can be set between them. */
export function markdownToTypst(text: string, options: MarkdownToTypstOptions): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  let heading = options.firstHeadingLevel - 1;
  const tokens = withoutEmptyHeadings(parseMarkdown(text));
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const wanted = options.firstHeadingLevel - 1 + Number(token.tag.slice(1));
      heading = Math.min(wanted, heading + 1, deepestHeading);
      block += `#heading(level: ${heading})[`;
    } else if (token.type === 'table_open') {
      block += `#prose-table((${columnsOf(tokens, index).join(', ')},), `;
    } else {
      block += blockMarkup(token, options);
    }
    if (token.level === 0 && token.nesting < 1) {
      blocks.push(block);
      block = '';
    }
  }
  return blocks;
}

/** How each column of the table that opens there is aligned, as Typst writes it. */
function columnsOf(tokens: readonly MarkdownToken[], tableStart: number): readonly string[] {
  const headEnd = tokens.findIndex(
    (token, index) => index > tableStart && token.type === 'tr_close',
  );
  return tokens
    .slice(tableStart, headEnd)
    .filter((token) => token.type === 'th_open')
    .map((token) => /text-align:(left|center|right)/.exec(String(token.attrGet('style')))?.[1])
    .map((align) => align ?? 'left');
}

function blockMarkup(token: MarkdownToken, { picture }: MarkdownToTypstOptions): string {
  if (isTooDeep(token)) return token.nesting === -1 ? '\n\n' : '';
  switch (token.type) {
    case 'inline':
      return inlineToTypst(token.children ?? [], picture);
    case 'paragraph_close':
      return token.hidden ? '' : '\n\n';
    case 'heading_close':
      return ']\n\n';
    case 'blockquote_open':
      return '#quote(block: true)[';
    case 'blockquote_close':
      return ']\n\n';
    case 'bullet_list_open':
      return '#list(';
    case 'ordered_list_open':
      return `#enum(start: ${Number(token.attrGet('start') ?? 1)}, `;
    case 'list_item_open':
    case 'th_open':
    case 'td_open':
      return '[';
    case 'list_item_close':
    case 'th_close':
    case 'td_close':
      return '], ';
    case 'thead_open':
      return '(';
    case 'thead_close':
      return '), ';
    case 'bullet_list_close':
    case 'ordered_list_close':
    case 'table_close':
      return ')\n\n';
    case 'code_block':
    case 'fence':
      return `#raw(block: true, ${typstString(token.content.replace(/\n$/, ''))})\n\n`;
    case 'hr':
      return '#divider\n\n';
    default:
      return '';
  }
}
