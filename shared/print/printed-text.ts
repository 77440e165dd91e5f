import { withDanishQuotes } from '../markdown/with-danish-quotes.ts';
import { withoutUnprintable } from './without-unprintable.ts';

/** Signs of a run that is left alone; a Danish word may be longer, since it can be hyphenated. */
const longestRun = 40;
const longestWord = 60;
const pieceLength = 20;

/**
 * Lets a run of signs without a space, such as a long address, break over lines: Typst hyphenates
 * Danish words, but would set anything else straight out of the page. The breaks are zero-width
 * spaces (U+200B), which take no room and do not print.
 */
export function withBreaks(text: string): string {
  return text.replace(/\S+/gu, (run) => {
    const signs = [...run];
    const longest = /^\P{L}?\p{L}+\P{L}?$/u.test(run) ? longestWord : longestRun;
    if (signs.length <= longest) return run;
    const pieces = Array.from({ length: Math.ceil(signs.length / pieceLength) }, (_, index) =>
      signs.slice(index * pieceLength, (index + 1) * pieceLength).join(''),
    );
    return pieces.join('\u200b');
  });
}

/** A plain text as it is printed: trimmed, with real quotation marks, and breakable. Empty where nothing of it can be set. */
export function printedText(text: string): string {
  return withBreaks(withDanishQuotes(withoutUnprintable(text).trim()));
}
