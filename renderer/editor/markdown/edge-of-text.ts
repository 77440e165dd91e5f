import type { Span } from './nest-marks.ts';

/** The last character of the text that stands before a sign; undefined where there is none. */
export function lastCharacter(span: Span | undefined): string | undefined {
  return span?.kind === 'text' ? Array.from(span.text).at(-1) : undefined;
}

/** The first character of the text that stands behind a sign. */
export function firstCharacter(span: Span | undefined): string | undefined {
  return span?.kind === 'text' ? Array.from(span.text).at(0) : undefined;
}

const inWord = /[\p{L}\p{N}]/u;

/** Whether a letter or a digit stands at the end of what comes before. */
export function endsInWord(span: Span | undefined): boolean {
  return inWord.test(lastCharacter(span) ?? '');
}

/** Whether a letter or a digit stands at the beginning of what comes next. */
export function beginsInWord(span: Span | undefined): boolean {
  return inWord.test(firstCharacter(span) ?? '');
}
