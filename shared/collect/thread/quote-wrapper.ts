import { attributionAt } from './attribution.ts';
import { endOfRun, type Line, nextText } from './line.ts';

/**
 * Takes the wrapper off an attribution and the quote below it: what stands beside the quote in there
 * was written by who quotes.
 */
export function withoutWrappers(lines: readonly Line[], base: number): readonly Line[] {
  if (!lines.some(({ isWrapped }) => isWrapped === true)) return lines;
  const open = [...lines];
  for (let at = 0; at < open.length; ) {
    const line = open[at];
    if (line === undefined || line.depth <= base) {
      at += 1;
      continue;
    }
    const end = endOfRun(open, at, base);
    if (isWrapper(open.slice(at, end), base + 1)) {
      for (let inner = at; inner < end; inner += 1) {
        const one = open[inner];
        if (one !== undefined && one.depth > base) open[inner] = { ...one, depth: one.depth - 1 };
      }
    }
    at = end;
  }
  return open;
}

function isWrapper(run: readonly Line[], depth: number): boolean {
  const first = nextText(run, 0) ?? 0;
  const line = run[first];
  if (line?.isWrapped !== true || line.depth !== depth) return false;
  const attribution = attributionAt(run, first);
  const next = attribution === null ? null : nextText(run, first + attribution.length);
  return next !== null && (run[next]?.depth ?? 0) > depth;
}
