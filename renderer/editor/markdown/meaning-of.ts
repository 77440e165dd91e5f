import type { MarkdownToken } from '../../../shared/markdown/parse-markdown.ts';
import { inlineMeaning } from './inline-meaning.ts';

/**
 * What a reader gets from tokens, as a text that can be compared: which blocks in which order,
 * and their letters with what marks them. How it was written (`*` or `_`, a line broken in the
 * source, code by indent or by fence, the room between the items of a list) is no part of it.
 */
export function meaningOf(tokens: readonly MarkdownToken[]): string {
  return JSON.stringify(tokens.map(blockMeaning));
}

function blockMeaning(token: MarkdownToken): unknown {
  switch (token.type) {
    case 'inline':
      return inlineMeaning(token.children ?? []);
    case 'code_block':
    case 'fence':
      return ['code', token.info.trim(), token.content.replace(/\n$/, '')];
    default:
      return [token.type, token.tag, token.attrs];
  }
}
