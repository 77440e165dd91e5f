import type { Span } from './finding.ts';

const nearly =
  '(?:(?:et sted|rundt) )?(?:omkring|omtrent|cirka|ca\\.|knap|næsten|tæt på|hen ad|op mod|op ad)(?: de)?';
const lead = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${nearly}|et sted|godt) $`, 'iu');
/** So long is the longest of those, in UTF-16 units. */
const longest = 24;

/**
 * Ages with the words that say how sure they are, `knap halvtreds`, `tæt på de 65`, so that what takes their place
 * stands in the place of those too: `i halvtredserne`, not `knap i halvtredserne`. `over 18` is left: it may say no more than
 * that somebody is of age. The spans come in the order of the
 * text and apart, and stay so.
 */
export function wholeAges(spans: readonly Span[], text: string): readonly Span[] {
  return spans.map((span, index) => {
    if (span.type !== 'AGE') return span;
    const from = Math.max(spans[index - 1]?.end ?? 0, span.start - longest);
    const words = lead.exec(text.slice(from, span.start))?.[0] ?? '';
    return words === '' ? span : { ...span, start: span.start - words.length };
  });
}
