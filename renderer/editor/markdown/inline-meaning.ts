import { imageDescription } from '../../../shared/markdown/image-description.ts';
import type { MarkdownToken } from '../../../shared/markdown/parse-markdown.ts';

/** Letters, or one thing that is no letter, with the names of what marks them. */
type Run = { readonly text: string; readonly marks: string };

/** The letters of a line of tokens, cut where what marks them changes, in no order of nesting. */
export function inlineMeaning(tokens: readonly MarkdownToken[]): readonly Run[] {
  const open: string[] = [];
  const runs: Run[] = [];
  const add = (text: string, isLetters = true) => {
    const last = runs.at(-1);
    const isSpace = isLetters && text.trim() === '';
    // Emphasis or a link on a space alone is nothing that a reader could see.
    const marks = isSpace ? '' : [...new Set(open)].sort().join(' ');
    if (isLetters && last?.marks === marks)
      runs[runs.length - 1] = { text: last.text + text, marks };
    else runs.push({ text, marks });
  };
  tokens.forEach((token, index) => {
    if (token.nesting === 1) {
      open.push(nameOf(token));
      if (tokens[index + 1]?.nesting === -1) add('', false);
    } else if (token.nesting === -1) open.pop();
    else if (token.type === 'text') for (const part of spacesApart(token.content)) add(part);
    else if (token.type === 'softbreak') add(' ');
    else if (token.type === 'code_inline') {
      open.push('code');
      add(token.content, false);
      open.pop();
    } else if (token.type === 'image') {
      // How its words are escaped is no part of it.
      const words = imageDescription(token) ?? token.content;
      add(JSON.stringify([token.type, token.attrs, words.replace(/\s+/g, ' ')]), false);
    } else add(JSON.stringify([token.type, token.attrs, token.content]), false);
  });
  return runs;
}

function nameOf(token: MarkdownToken): string {
  return token.attrs ? `${token.tag}${JSON.stringify(token.attrs)}` : token.tag;
}

function spacesApart(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}
