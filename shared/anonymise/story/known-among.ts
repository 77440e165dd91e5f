import type { KnownWord } from './known-word.ts';

/** Some words, asked of each word of a story whether it is among them. */
export interface KnownAmong {
  /** By its small letters without the genitive's s. */
  hasBare(word: KnownWord): boolean;
  /** By its small letters. */
  hasLower(word: KnownWord): boolean;
}

/** So many places has the table that tells most words apart from those asked for, a power of two. */
const size = 2_048;

/** The place of a word in small letters, remembered with what is known of it. */
export function placeAmong(lower: string): number {
  let hash = 0;
  for (let unit = 0; unit < lower.length; unit += 1) {
    hash = Math.imul(hash, 31) + lower.charCodeAt(unit);
  }
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** Words in small letters as a set; most others are told from them by a look into a table, and by no letters. */
export function knownAmong(words: Iterable<string>): KnownAmong {
  const all = new Set(words);
  const taken = new Uint8Array(size);
  for (const word of all) taken[placeAmong(word)] = 1;
  return {
    hasBare: ({ bare, barePlace }) => taken[barePlace] === 1 && all.has(bare),
    hasLower: ({ lower, lowerPlace }) => taken[lowerPlace] === 1 && all.has(lower),
  };
}
