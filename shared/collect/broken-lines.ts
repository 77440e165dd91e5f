/** Whoever breaks lines by hand or by an old program breaks so many of a text at least. */
const fewestBroken = 3;
/** A line is broken where the next word has no room; no word is longer. */
const longestWord = 16;
const narrowest = 30;

/**
 * From how many signs on a line of a text goes on in the next, where all of it was broken narrower than
 * usual: sentences go on over its lines, and no line is longer than those by more than a word. `usual`
 * for any other text.
 */
export function brokenFrom(lines: readonly string[], usual: number): number {
  const broken = lines.flatMap((text, at) => {
    const goesOn = /[\p{L},]$/u.test(text) && /^\p{Ll}/u.test(lines[at + 1] ?? '');
    return goesOn ? [text.length] : [];
  });
  if (broken.length < fewestBroken) return usual;
  const widest = broken.reduce((most, length) => Math.max(most, length), 0);
  const isNarrow = lines.every((text) => text.length <= widest + longestWord);
  return isNarrow ? Math.min(usual, Math.max(narrowest, widest - longestWord)) : usual;
}
