import type { Line } from './line.ts';
import type { QuotedText } from './split-mail.ts';

/**
 * The quoted messages that a heap has shown, so that a history is split once, however many mails
 * carry it along.
 */
export class KnownQuotes {
  /** The outermost level at which each was met, by what it says. */
  readonly #levels = new Map<string, number>();

  /** Whether a quoted message was met before, at the same level or an outer one; it is from now on. */
  meets({ head, lines, base, level }: QuotedText): boolean {
    // An answer in a colour of its own belongs to the mail around it.
    if (lines.some(({ tint }) => tint !== undefined)) return false;
    const { name, address } = head.from;
    const key = `${name}|${address}|${head.at}|${head.subject}|${fingerprintOf(lines, base)}`;
    const known = this.#levels.get(key);
    if (known !== undefined && known <= level) return true;
    this.#levels.set(key, level);
    return false;
  }
}

/** A short name for lines as they stand in their quote: two hashes of 32 bits, and the length. */
function fingerprintOf(lines: readonly Line[], base: number): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  let length = 0;
  for (const { text, depth, indent, isDivider, isSignature, isSoftQuote } of lines) {
    const flags = (isDivider ? 1 : 0) + (isSignature ? 2 : 0) + (isSoftQuote ? 4 : 0);
    const place = (depth - base) * 4_096 + Math.min(indent, 255) * 16 + flags * 2 + 1;
    high = Math.imul(high ^ place, 2654435761);
    low = Math.imul(low ^ place, 1597334677);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    length += text.length;
  }
  return `${length}.${high >>> 0}.${low >>> 0}`;
}
