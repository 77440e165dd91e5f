import type { Finding } from './finding.ts';

/** The usual form of an address (RFC 5322's dot-atom, with the letters that Danes type), and `name (at) place`. */
const pattern =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+\s?(?:@|[([] ?(?:@|at|snabel-?a) ?[)\]]| snabel-?a )\s?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/giu;

/** E-mail addresses. */
export function findEmails(text: string): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => {
    const lead = /^['._-]*/.exec(match[0])?.[0].length ?? 0;
    return {
      start: match.index + lead,
      end: match.index + match[0].length,
      type: 'EMAIL',
      certainty: 'found',
      text: match[0].slice(lead),
      suggestion: '[e-mailadresse]',
    };
  });
}
