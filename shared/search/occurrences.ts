/** A piece of a text, by the UTF-16 units from which and before which it stands. */
export type Occurrence = { readonly from: number; readonly to: number };

/** What people type for one sign or another without minding which. */
const alike: readonly (readonly [signs: RegExp, any: string])[] = [
  [/\s+/u, String.raw`\s+`],
  [/["”“„»«]/u, '["”“„»«]'],
  [/['’‘]/u, "['’‘]"],
  [/[-–—]/u, '[-–—]'],
];
const parts = new RegExp(alike.map(([{ source }]) => source).join('|'), 'gu');

/**
 * Every place where a text holds what somebody looks for, whatever the case, the kind of quotation mark
 * or dash, and the breaks of lines; one after the other, never across each other.
 */
export function occurrences(text: string, query: string): readonly Occurrence[] {
  if (query.trim() === '') return [];
  const wanted = new RegExp(patternOf(query), 'giu');
  return Array.from(text.matchAll(wanted), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

function patternOf(query: string): string {
  const written = query.split(parts).map(escaped);
  const between = [...query.matchAll(parts)].map(
    ([sign]) => alike.find(([signs]) => signs.test(sign))?.[1] ?? '',
  );
  return written.map((words, index) => `${words}${between[index] ?? ''}`).join('');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
