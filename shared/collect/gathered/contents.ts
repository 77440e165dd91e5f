import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';

/** `Elastikken – Anna Holm  3`, `Elastikken (Anna Holm)`, `3  Elastikken, Anna Holm`: an entry of a list of contents. */
const entry =
  /^(?:\d{1,3}[.)]?\s+)?(.{2,60}?)(?:\s[–—-]\s|,\s|\s\(|\s+af\s)([^–—(),\d]{5,50})\)?(?:[\s.…]*\d{1,3})?$/u;

/** The entries of a list of contents that name somebody, by their titles; empty for fewer than two. */
export function entriesOfContents(
  lines: readonly Line[],
): ReadonlyMap<string, { readonly name: string; readonly at: number }> {
  const entries = new Map<string, { name: string; at: number }>();
  for (const [at, { text }] of lines.entries()) {
    const [, title = '', said = ''] = text.length > 130 ? [] : (entry.exec(text.trim()) ?? []);
    const name = personIn(said);
    if (name !== '' && !entries.has(titleKey(title))) entries.set(titleKey(title), { name, at });
  }
  return entries.size < 2 ? new Map() : entries;
}

/**
 * Lines with “Af Anna Holm” below each title that a list of contents gives a name, where at least two
 * titles of the list stand again as lines of their own. The list itself is left out.
 */
export function withNamesOfContents(lines: readonly Line[]): readonly Line[] {
  const entries = entriesOfContents(lines);
  if (entries.size === 0) return lines;
  const heads = new Map<number, string>();
  for (const [at, { text }] of lines.entries()) {
    const found = text.length > 80 ? undefined : entries.get(titleKey(text));
    if (found !== undefined && at > found.at) heads.set(at, found.name);
  }
  if (heads.size < 2) return lines;
  const listed = new Set([...entries.values()].map(({ at }) => at));
  return lines.flatMap((line, at) => {
    const name = heads.get(at);
    if (name === undefined) return listed.has(at) ? [] : [line];
    const byline = { ...line, text: `Af ${name}`, markdown: null };
    return [line, byline];
  });
}

/** A title as it is compared. */
export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
