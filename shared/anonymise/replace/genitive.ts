/** A word without the genitive's ending, as far as other ways to write it show that it is one. */
export function withoutGenitive(word: string, others: readonly string[]): string {
  const bare = word.replace(/(?:['’]s|(?<=[sxz])['’]|s)$/iu, '');
  if (bare === word) return word;
  if (/['’]/u.test(word.slice(bare.length))) return bare;
  const isKnown = others.some((other) => other.toLowerCase() === bare.toLowerCase());
  return isKnown ? bare : word;
}

/** A Danish genitive: `Majas`, `Jens’`. */
export function genitive(word: string): string {
  return /[sxz]$/i.test(word) ? `${word}’` : `${word}s`;
}

/** A word written as another is: all in capitals, all in small letters, or as it is. */
export function withCaseOf(word: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  return letters === letters.toLowerCase() ? word.toLowerCase() : word;
}
