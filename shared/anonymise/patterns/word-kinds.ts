/** The kinds that patterns asked for; the place of each is its bit. */
const patterns: RegExp[] = [];
const known = new Map<string, number>();
/** So many words are remembered; then all are forgotten. */
const remembered = 50_000;

/**
 * A kind of word that a pattern cannot do without, as a bit. Each word of Danish letters is asked once
 * and its answer remembered, so that a text without such a word is passed over at no cost. The pattern
 * must hold for every word that could matter; it may hold for more. It is asked of one word at a time:
 * for `tik tok`, ask for `tik`.
 */
export function wordKind(pattern: RegExp): number {
  if (patterns.length === 31) throw new RangeError('A word has no room for more kinds');
  known.clear();
  patterns.push(pattern);
  return 1 << (patterns.length - 1);
}

/** The kinds of a word, together. */
export function wordBits(word: string): number {
  const bits = known.get(word);
  if (bits !== undefined) return bits;
  if (known.size >= remembered) known.clear();
  let made = 0;
  patterns.forEach((pattern, index) => {
    if (pattern.test(word)) made |= 1 << index;
  });
  known.set(word, made);
  return made;
}
