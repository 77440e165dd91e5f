import type { Span } from '../finding.ts';
import { type Near, spansOf } from './spans-of.ts';

/** The usual form of an address (RFC 5322's dot-atom, with the letters that Danes type), and `name (at) place`. */
const pattern =
  /(?<![\p{L}\p{N}._%+'-])['._-]*(?<it>[\p{L}\p{N}._%+'-]+\s?(?:@|[([] ?(?:@|at|snabel-?a) ?[)\]]| snabel-?a )\s?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})/dgiu;

const near: Near = { trigger: /@|\bat\b|snabel/gi, reach: 120 };

/** E-mail addresses. */
export function findEmails(text: string): readonly Span[] {
  return spansOf(text, pattern, near, { type: 'EMAIL', certainty: 'found', reason: 'form' });
}
