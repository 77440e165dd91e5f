import type { Coverage } from './font-coverage.ts';

/** A hollow square, the printer's old sign for a letter that the case does not hold. */
const missing = '□';

export interface DrawableText {
  readonly text: string;
  /** The characters that were replaced, each once. */
  readonly missing: readonly string[];
}

/**
 * The text with a hollow square for every character that no shipped font can draw. PDF/UA-1 forbids
 * a missing sign (ISO 14289-1, 7.21.8), so one Chinese letter would otherwise refuse the booklet.
 */
export function drawableText(text: string, coverage: Coverage): DrawableText {
  const covered = coveredBy(coverage);
  const replaced = new Set<string>();
  const drawable = text.replace(/[^\n -~]/gu, (character) => {
    if (covered(character.codePointAt(0) ?? 0)) return character;
    replaced.add(character);
    return missing;
  });
  return { text: drawable, missing: [...replaced] };
}

function coveredBy(coverage: Coverage): (codePoint: number) => boolean {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer =
      known.get(codePoint) ??
      coverage.some(([first, last]) => first <= codePoint && codePoint <= last);
    known.set(codePoint, answer);
    return answer;
  };
}
