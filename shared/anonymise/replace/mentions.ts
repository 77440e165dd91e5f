import { escaped } from './words-beside.ts';

/** A place in a text, in UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Where some forms stand in a text as whole words, the longest first where one is a part of another. */
export function mentionsOf(text: string, forms: readonly string[]): readonly Mention[] {
  const longest = [...new Set(forms)]
    .filter((form) => form !== '' && text.includes(form))
    .toSorted((a, b) => b.length - a.length);
  if (longest.length === 0) return [];
  const all = longest.map(escaped).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all})(?![\p{L}\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: form }) => ({
    start: index,
    end: index + form.length,
    form,
  }));
}
