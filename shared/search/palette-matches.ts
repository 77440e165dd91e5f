import { searchWords } from './searchable-summary.ts';

/** Something that a palette can offer, by the words that a person may look for. */
export interface Offered {
  readonly label: string;
  /** What else people call it. */
  readonly words: string;
}

/**
 * What fits the words that were typed, each found at the start of a word; what begins with them comes
 * first, then what says the words itself, then what people call so; else the order stays. Everything fits where nothing was typed.
 */
export function paletteMatches<Item extends Offered>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const words = searchWords(typed);
  if (words.length === 0) return items;
  const start = typed.trim().toLowerCase();
  const holds = (text: string) => {
    const own = searchWords(text).join('');
    return words.every((word) => own.includes(word));
  };
  const rankOf = ({ label, words: also }: Item) =>
    !holds(`${label} ${also}`)
      ? null
      : label.toLowerCase().startsWith(start)
        ? 0
        : holds(label)
          ? 1
          : 2;
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  return [0, 1, 2].flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ item }) => item),
  );
}
