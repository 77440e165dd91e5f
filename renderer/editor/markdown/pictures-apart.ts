import type { MarkdownToken } from '../../../shared/markdown/parse-markdown.ts';

/** The tokens with each paragraph that is one picture and nothing else replaced by that picture. */
export function picturesApart(tokens: readonly MarkdownToken[]): readonly MarkdownToken[] {
  const apart: MarkdownToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    const [only, ...others] = inline?.children ?? [];
    const isPicture = token?.type === 'paragraph_open' && only?.type === 'image';
    if (isPicture && others.length === 0) {
      apart.push(only);
      index += 2;
    } else if (token) apart.push(token);
  }
  return apart;
}
