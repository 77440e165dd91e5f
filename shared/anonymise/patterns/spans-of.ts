import type { Certainty, FindingReason, FindingType, Span } from '../finding.ts';

/** What a pattern finds, and how sure it is. */
export interface Kind {
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/**
 * Each match of a pattern as a span: of its group `it` where it names one, else of the whole match.
 * The pattern needs the flags `g` and, for a group, `d`.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  kind: Kind,
  isIt: (match: RegExpExecArray) => boolean = () => true,
): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    if (!isIt(match)) continue;
    const [start, end] = match.indices?.groups?.it ?? [match.index, match.index + match[0].length];
    spans.push({ ...kind, start, end });
  }
  return spans;
}
