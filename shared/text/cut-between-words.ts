/** What of the last word's own signs and of half a sign is left where a text is cut. */
const loose = /[\s,;:–-]+$|[\uD800-\uDBFF]$/u;

/**
 * A text on one line: all of it, or as many of its words as fit in `longest` signs, with an ellipsis behind them. A
 * word that alone takes more than half of that is cut where it must be.
 */
export function cutBetweenWords(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  const kept = line.slice(0, space > longest / 2 ? space : longest);
  return `${kept.replace(loose, '')} …`;
}
