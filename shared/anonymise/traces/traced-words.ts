/** A word or number of a text, folded so that the same one is the same however it is written. */
export interface TracedWord {
  /** In lower case and NFC. */
  readonly folded: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly isCapital: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'´`](?=[sS](?![\p{L}\p{M}\p{N}])))?(?:(?<=[’'´`])[sS])?/gu;

/** The words of a text as they stand, which is all that most scans need. */
export function rawWords(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** The words and numbers of a text in their order; all that stands between them is passed over. */
export function tracedWords(text: string): readonly TracedWord[] {
  return rawWords(text.normalize('NFC')).map(tracedWord);
}

/** A word as it is without the genitive it may be in; the word itself where it is in none. */
export function withoutGenitive(folded: string): string {
  const bare = folded.replace(/[’'´`]s$/, '');
  if (bare !== folded) return bare;
  return folded.length > 2 && /\p{L}s$/u.test(folded) ? folded.slice(0, -1) : folded;
}

/** Numbers of six digits or more, also where spaces, dots or hyphens part them: their digits alone. */
export function longNumbers(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:[\s\u00a0.\-–/]{0,2}\d){5,}/gu)].map(([number]) =>
    number.replace(/\D/g, ''),
  );
}

/** One word on its own. */
export function tracedWord(text: string): TracedWord {
  return { text, folded: text.toLowerCase(), isCapital: /^\p{Lu}/u.test(text) };
}
