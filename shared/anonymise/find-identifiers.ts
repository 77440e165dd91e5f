import { findCpr } from './find-cpr.ts';
import { findEmails } from './find-emails.ts';
import { findPhones } from './find-phones.ts';
import type { Finding } from './finding.ts';

/**
 * Everything in a text that this version can find, in the order of the text and without overlaps:
 * where two meet, the one that starts first and then the longer one stays.
 */
export function findIdentifiers(text: string): readonly Finding[] {
  const all = [...findCpr(text), ...findEmails(text), ...findPhones(text)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of all) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
  }
  return kept;
}
