import type { MarkdownToken } from './parse-markdown.ts';

/** What a picture's Markdown says of it, as plain text; undefined where the words are themselves marked. */
export function imageDescription({ children }: MarkdownToken): string | undefined {
  const words = (children ?? []).map(({ type, content }) =>
    type === 'text' ? content : type === 'softbreak' ? ' ' : undefined,
  );
  return words.includes(undefined) ? undefined : words.join('');
}
