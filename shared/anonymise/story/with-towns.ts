import type { Span } from '../finding.ts';

/**
 * Spans with the town that a street is told with in one: `Mosevej 4, Bælum`, as with its post code. They lie in the order
 * of the text and apart.
 */
export function withTowns(spans: readonly Span[], text: string): readonly Span[] {
  if (!spans.some(isStreet)) return spans;
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isTown =
      last !== undefined &&
      isStreet(last) &&
      span.type === 'PLACE' &&
      text.slice(last.end, span.start) === ', ' &&
      /\d\p{L}?$|\.$/u.test(text.slice(last.start, last.end));
    if (isTown && last !== undefined) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

const isStreet = ({ type, certainty }: Span) => type === 'ADDRESS' && certainty === 'found';
