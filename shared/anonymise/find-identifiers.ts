import { findCpr } from './find-cpr.ts';
import { findEmails } from './find-emails.ts';
import { findPhones } from './find-phones.ts';
import type { Finding } from './finding.ts';
import { type LinkAddresses, plainReading } from './plain-reading.ts';

/**
 * Everything in a text that this version can find, in the order of the text and without overlaps:
 * where two meet, the one that starts first and then the longer one stays. The text is read as it is
 * written and as Markdown shows it; offsets are always those of the text as it is written.
 */
export function findIdentifiers(text: string): readonly Finding[] {
  const all = [
    ...findIn(text),
    ...findBehindMarkup(text, 'passed-over'),
    ...(/[[%]/.test(text) ? findBehindMarkup(text, 'read') : []),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of all) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
  }
  return kept;
}

function findIn(text: string): readonly Finding[] {
  return [...findCpr(text), ...findEmails(text), ...findPhones(text)];
}

function findBehindMarkup(source: string, addresses: LinkAddresses): readonly Finding[] {
  const { text, starts, ends } = plainReading(source, addresses);
  if (text === source) return [];
  return findIn(text).map((finding) => {
    const start = starts[finding.start] ?? 0;
    const end = ends[finding.end - 1] ?? source.length;
    return { ...finding, start, end, text: source.slice(start, end) };
  });
}
