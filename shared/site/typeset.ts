import { withDanishQuotes } from '../markdown/with-danish-quotes.ts';

const typedQuote = /["']/;

/** A plain text with real quotation marks; only those that hold typed ones pay for the parsing. */
export function typeset(text: string): string {
  return typedQuote.test(text) ? withDanishQuotes(text) : text;
}
