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

/**
 * The same for texts that are comparable as one, in a fraction of their room: a number of 53 bits (cyrb53)
 * over the signs of `comparableText`, which is not made for it, since every line of a heap is asked.
 */
export function textKey(text: string): TextKey {
  const whole = isPlain(text) ? text : text.normalize('NFC').toLowerCase();
  let length = 0;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < whole.length; at += 1) {
    const code = smallOf(whole.charCodeAt(at));
    if (!isComparable(code)) continue;
    length += 1;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return { hash: 4294967296 * (2097151 & low) + (high >>> 0), length };
}

/** Letters of western Europe stand for themselves, and are put into small ones one by one, as are dashes and quotation marks. */
const notPlain = /[^\0-\xff\u2010-\u203a\u20ac]/;

function isPlain(text: string): boolean {
  return !notPlain.test(text);
}

/** A sign of western Europe as a small letter. */
function smallOf(code: number): number {
  const isCapital =
    (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return isCapital ? code + 0x20 : code;
}

/** The ranges of `letters`, by the numbers of their signs. */
function isComparable(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (
    (code >= 0xc0 && code <= 0x1fff) ||
    (code >= 0x2c00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdff)
  );
}
