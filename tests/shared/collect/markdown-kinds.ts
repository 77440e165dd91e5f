import { type MarkdownToken, parseMarkdown } from '../../../shared/markdown/parse-markdown.ts';

/** The words that a reader of a Markdown text meets, typed quotation marks left aside. */
export function wordsOf(markdown: string): readonly string[] {
  return plainWords(textOf(parseMarkdown(markdown)));
}

/** The words of a text as it is, typed quotation marks left aside. */
export function plainWords(text: string): readonly string[] {
  return text
    .replace(/["'”’]/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** Every kind of markup that a Markdown text holds, as markdown-it names its tokens. */
export function kindsOf(markdown: string): ReadonlySet<string> {
  return new Set(
    parseMarkdown(markdown).flatMap((token) => [
      token.type,
      ...(token.children ?? []).map(({ type }) => type),
    ]),
  );
}

/** Items keep their marker, a hyphen or the number that is drawn before them. */
function textOf(tokens: readonly MarkdownToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'list_item_open') return `${token.info}${token.markup} `;
      if (token.children !== null) return `${textOf(token.children)}\n`;
      return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content;
    })
    .join('');
}
