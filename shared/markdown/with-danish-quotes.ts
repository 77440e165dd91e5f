import MarkdownIt from 'markdown-it';
import { danishQuotes } from './danish-quotes.ts';

const quotesAlone = new MarkdownIt('zero', { typographer: true, quotes: danishQuotes }).enable(
  'smartquotes',
);

/** Most titles hold none, and one look is far cheaper than a parse: a site asks for each many times. */
const typedQuote = /["']/;

/**
 * A plain text (title, lead, quote, caption) with typed quotation marks made real ones. Nothing
 * else in it is read as Markdown, so that a title with stars and brackets stays as it was written.
 */
export function withDanishQuotes(text: string): string {
  if (!typedQuote.test(text)) return text;
  return quotesAlone
    .parseInline(text, {})
    .flatMap((token) => token.children ?? [])
    .map((token) => token.content)
    .join('');
}
