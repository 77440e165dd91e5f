import { searchWords } from './searchable-summary.ts';

/** Something that a palette can offer, by the words that a person may look for. */
export interface Offered {
  readonly label: string;
}

/**
 * What fits the words that were typed, each found at the start of a word; what begins with them comes
 * first, else the order stays. Everything fits where nothing was typed.
 */
export function paletteMatches<Item extends Offered>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const words = searchWords(typed);
  if (words.length === 0) return items;
  const start = typed.trim().toLowerCase();
  const fits = items.filter(({ label }) => {
    const own = searchWords(label).join('');
    return words.every((word) => own.includes(word));
  });
  const begins = ({ label }: Offered) => label.toLowerCase().startsWith(start);
  return [...fits.filter(begins), ...fits.filter((item) => !begins(item))];
}
