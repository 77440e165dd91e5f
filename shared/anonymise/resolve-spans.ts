import type { FindingType, Span } from './finding.ts';
import { joinSpans } from './join-spans.ts';

/** Where two begin together and are as long, the one that says more stays. */
const order: readonly FindingType[] = [
  'CPR',
  'EMAIL',
  'URL',
  'PHONE',
  'PLATE',
  'CASE_NO',
  'ADDRESS',
  'HANDLE',
  'DATE',
  'AGE',
  'PERSON',
  'ORG',
  'PLACE',
  'RARE',
];
const rank = new Map(order.map((type, index) => [type, index]));
const rankOf = ({ type }: Span) => rank.get(type) ?? order.length;

/** No neighbour may hide one of these: they stop a story by themselves. */
const tierOf = ({ type, certainty }: Span) =>
  certainty === 'look' ? 3 : type === 'CPR' ? 0 : type === 'EMAIL' || type === 'PHONE' ? 1 : 2;

/**
 * Spans in the order of the text and without overlaps. Those that tell of one thing are one, see `joinSpans`.
 * Where two others meet, a CPR number stays, then a telephone or mail address, then what is found before what
 * is worth a look; among equals the one that starts first, then the longer. What the other covers beyond it is
 * kept as a span of its own, so that nothing found is lost to a neighbour.
 */
export function resolveSpans(spans: readonly Span[], text: string): readonly Span[] {
  const joined = joinSpans(spans, text);
  let kept: readonly Span[] = [];
  for (const tier of [0, 1, 2, 3]) {
    const ordered = joined
      .filter((span) => tierOf(span) === tier)
      .sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
    if (ordered.length === 0) continue;
    const added: Span[] = [];
    let next = 0;
    for (const span of ordered) {
      while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
      const near: Span[] = [];
      // What was added lies in order and apart, so that what is left of a long span may be many parts.
      for (let at = added.length - 1; (added[at]?.end ?? 0) > span.start; at -= 1) {
        const other = added[at];
        if (other !== undefined) near.push(other);
      }
      for (let at = next; (kept[at]?.start ?? span.end) < span.end; at += 1) {
        const other = kept[at];
        if (other !== undefined) near.push(other);
      }
      for (const part of outside(span, near)) {
        const own = part === span ? part : trimmed(part, text);
        if (tells(own, text.slice(own.start, own.end))) added.push(own);
      }
    }
    kept = [...kept, ...added].sort((a, b) => a.start - b.start);
  }
  return kept;
}

/** A part without the blanks and the commas that bound it to what it was cut from. */
function trimmed(part: Span, text: string): Span {
  const own = text.slice(part.start, part.end);
  const before = /^(?:[.,;:)]?\s+)?/.exec(own)?.[0].length ?? 0;
  const behind = /[\s,;:]*$/.exec(own.slice(before))?.[0].length ?? 0;
  return { ...part, start: part.start + before, end: part.end - behind };
}

/** Whether a part of a span says anything: signs do not, nor does `over` without its age. */
const tells = ({ type }: Span, part: string) =>
  /[\p{L}\p{N}]/u.test(part) && !(type === 'AGE' && /^\s*(?:over|under)\s*$/i.test(part));

/** The parts of a span that none of the others covers. */
function outside(span: Span, others: readonly Span[]): readonly Span[] {
  let parts: readonly Span[] = [span];
  for (const other of others) {
    if (other.start >= span.end || other.end <= span.start) continue;
    parts = parts.flatMap((part) => {
      if (other.start >= part.end || other.end <= part.start) return [part];
      const rest: Span[] = [];
      if (part.start < other.start) rest.push({ ...part, end: other.start });
      if (part.end > other.end) rest.push({ ...part, start: other.end });
      return rest;
    });
  }
  return parts;
}
