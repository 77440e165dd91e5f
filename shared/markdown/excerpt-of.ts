import { cutBetweenWords } from '../text/cut-between-words.ts';

const longest = 160;

/**
 * The beginning of a Markdown text on one line, at most 160 signs and cut between words, for a list.
 * Signs of Markdown are dropped roughly: it must cost next to nothing for each of ten thousand stories.
 */
export function excerptOf(markdown: string): string {
  const text = markdown
    .slice(0, 3 * longest)
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, '')
    .replace(/[*_`~\\]/g, '');
  return cutBetweenWords(text, longest);
}
