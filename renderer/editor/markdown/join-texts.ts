import type { Span } from './nest-marks.ts';

/**
 * Makes one text of texts with nothing but room between them. A mark on the room alone is dropped when
 * it is written, and without it the text must be escaped as it will be when it is read again.
 */
export function joinTexts(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const first = joined.findLastIndex(({ kind }) => kind !== 'space' && kind !== 'hardSpace');
    const before = joined[first];
    if (span.kind !== 'text' || before?.kind !== 'text') {
      joined.push(span);
      continue;
    }
    const room = joined.splice(first).map((one) => ('text' in one ? one.text : ''));
    joined.push({ ...before, text: `${room.join('')}${span.text}` });
  }
  return joined;
}
