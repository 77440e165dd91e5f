import type { Span } from './finding.ts';

/**
 * Findings with what belongs to them on either side, so that what takes their place leaves no piece of it: the words that say
 * how sure an age is (`knap halvtreds`), the number of a house (`Pakhus 7`) and both halves of its name (`Vask & Rul`). The
 * spans come in the order of the text and apart, and stay so.
 */
export function wholeThings(spans: readonly Span[], text: string): readonly Span[] {
  const whole: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const before = whole.at(-1);
    const wide = widened(span, before?.end ?? 0, spans[index + 1]?.start ?? text.length, text);
    const both = before === undefined ? null : oneName(before, wide, text);
    if (both === null) whole.push(wide);
    else whole[whole.length - 1] = both;
  }
  return whole;
}

/** A span as far as it reaches between its neighbours. */
function widened(span: Span, from: number, to: number, text: string): Span {
  if (span.type === 'AGE') {
    const before = text.slice(Math.max(from, span.start - longestLead), span.start);
    const words = lead.exec(before)?.[0] ?? '';
    return words === '' ? span : { ...span, start: span.start - words.length };
  }
  if (span.type !== 'ORG') return span;
  const behind = text.slice(span.end, Math.min(to, span.end + longestNumber));
  const number = houseNumber.exec(behind)?.groups?.own ?? '';
  return number === '' ? span : { ...span, end: span.end + number.length };
}

const nearly =
  '(?:(?:et sted|rundt) )?(?:omkring|omtrent|cirka|ca\\.|knap|næsten|tæt på|hen ad|op mod|op ad)(?: de)?';
/** `over 18` is left: it may say no more than that somebody is of age. */
const lead = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${nearly}|et sted|godt) $`, 'iu');
/** In UTF-16 units, as the next. */
const longestLead = 24;

/** Not how often or when: `Strandbo 2 gange`, `Strandbo 8.30`. */
const houseNumber =
  /^(?<own>-\d{1,2}(?![\d-])|[ \u00a0]\d{1,2}[A-Za-z]?)(?=$|\n|[!?;:)»”"]|[.,](?:\s|$)|[ \u00a0](?:har|er|var|havde|skal|skulle|vil|kan|kunne|fik|får|i|på|og|til|med|fra|hos|om|når|da|der|som|siger|sagde)(?!\p{L}))/u;
const longestNumber = 16;

/** A workplace of which two halves were found, or of which one may be somebody's name. */
function oneName(one: Span, other: Span, text: string): Span | null {
  const isNamed = ({ type, certainty }: Span) =>
    type === 'ORG' || (type === 'PERSON' && certainty === 'look');
  if (!isNamed(one) || !isNamed(other) || (one.type !== 'ORG' && other.type !== 'ORG')) return null;
  if (!/^ & $/.test(text.slice(one.end, other.start))) return null;
  const surer = other.certainty === 'found' ? other : one;
  return { ...surer, type: 'ORG', start: one.start, end: other.end };
}
