import MarkdownIt, { type Token } from 'markdown-it';
import { danishQuotes } from './danish-quotes.ts';
import { isSafeAddress } from './is-safe-address.ts';

export type MarkdownToken = Token;

/**
 * The one configuration: what a story's Markdown means must be the same on the site, in print and
 * in the editor. HTML is text, an address is a link only where the writer made it one, and the
 * typographer is kept to quotation marks, since its replacements would turn "(c)" in a list into ©.
 */
const markdown = new MarkdownIt('default', {
  html: false,
  linkify: false,
  typographer: true,
  quotes: danishQuotes,
}).disable('replacements');

markdown.validateLink = isSafeAddress;

/** The block tokens of a Markdown text; inline tokens are the children of those of type `inline`. */
export function parseMarkdown(text: string): readonly MarkdownToken[] {
  return markdown.parse(text, {});
}
