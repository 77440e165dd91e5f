/** Letters and digits, as plain ranges: every line of a heap is asked. */
const letters = /[a-z0-9\u00c0-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g;

/**
 * A text as nothing but its letters and digits: what quoting, wrapping and other dashes leave alone.
 * The words are joined, since a text with its spaces replaced is kept as a chain of its words, which
 * takes some ten times its room.
 */
export function comparableText(text: string): string {
  return text.normalize('NFC').toLowerCase().match(letters)?.join('') ?? '';
}

/** What is kept of a text to know it again. */
export interface TextKey {
  readonly hash: number;
  /** Of its letters and digits. */
  readonly length: number;
}

/** The same for texts that are comparable as one, in a fraction of their room. */
export function textKey(text: string): TextKey {
  const comparable = comparableText(text);
  return { hash: hashOf(comparable), length: comparable.length };
}

/** A number for a text, the same for the same text: 53 bits (cyrb53). */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
