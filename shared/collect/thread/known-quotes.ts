import type { Line } from './line.ts';
import { ownCopy } from './own-copy.ts';
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
    // Without a minute, two messages of one sender could look the same.
    if (!head.at.includes('T')) return false;
    const fingerprint = fingerprintOf(lines, base);
    if (fingerprint === null) return false;
    const { name, address } = head.from;
    const key = `${name}|${address}|${head.at}|${head.subject}|${fingerprint}`;
    const known = this.#levels.get(key);
    if (known !== undefined && known <= level) return true;
    // A text that was put together holds its parts, and a subject is cut out of its mail.
    this.#levels.set(ownCopy(key), level);
    return false;
  }
}

/** How many signs of a line are looked at. */
const samples = 4;

/**
 * A short name for lines as they stand in their quote, from where each stands, its length and some of
 * its signs: the sender and the minute beside it name the message already, and this tells what of it
 * is there. Null where an answer in a colour of its own stands within, which belongs to the mail
 * around it.
 */
function fingerprintOf(lines: readonly Line[], base: number): string | null {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const add = (value: number) => {
    high = Math.imul(high ^ value, 2654435761);
    low = Math.imul(low ^ value, 1597334677);
  };
  for (const { text, depth, indent, isDivider, isSignature, isSoftQuote, tint } of lines) {
    if (tint !== undefined) return null;
    const flags = (isDivider ? 1 : 0) + (isSignature ? 2 : 0) + (isSoftQuote ? 4 : 0);
    add((depth - base) * 4_096 + Math.min(indent, 255) * 16 + flags);
    const { length } = text;
    add(length);
    const step = Math.max(1, Math.floor(length / samples));
    for (let at = 0; at < length; at += step) add(text.charCodeAt(at));
  }
  return `${lines.length}.${high >>> 0}.${low >>> 0}`;
}
