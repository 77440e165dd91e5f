import { ownCopy } from './own-copy.ts';

/**
 * Keeps every text once. A mail's lines are parts of one long string, and one of them would keep
 * the whole mail in memory; most lines of a thread stand in many of its mails.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** The same text, held by nothing else. */
  of(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    this.#texts.set(own, own);
    return own;
  }
}
