import { beginsInWord, endsInWord } from './edge-of-text.ts';
import type { Span } from './nest-marks.ts';

/**
 * The sign that opens or closes emphasis at `index`. `_` for plain emphasis keeps it apart from the
 * `**` beside it; but within a word only `*` is read, so `u*hell*dig` is written with that.
 */
export function delimiterOf(spans: readonly Span[], index: number): string {
  const span = spans[index];
  if (span?.kind !== 'open' && span?.kind !== 'close') return '';
  if (span.mark.type.name === 'strong') return '**';
  if (span.mark.type.name === 'strikethrough') return '~~';
  const [open, close] = pairAt(spans, index);
  const before = spans[open - 1];
  const after = spans[close + 1];
  const isAmongText = [before, spans[open + 1], spans[close - 1], after].every(
    (near) => near?.kind !== 'open' && near?.kind !== 'close',
  );
  const isInWord = endsInWord(before) || beginsInWord(after);
  const hasLetters = beginsInWord(spans[open + 1]) && endsInWord(spans[close - 1]);
  return isAmongText && isInWord && hasLetters ? '*' : '_';
}

function pairAt(spans: readonly Span[], index: number): readonly [number, number] {
  const span = spans[index];
  const isPart = (other: Span | undefined, kind: 'open' | 'close') =>
    other?.kind === kind && span && 'mark' in span && other.mark.eq(span.mark);
  return span?.kind === 'open'
    ? [index, spans.findIndex((other, at) => at > index && isPart(other, 'close'))]
    : [spans.findLastIndex((other, at) => at < index && isPart(other, 'open')), index];
}
