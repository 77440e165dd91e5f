import { isClosingLine } from './closing-line.ts';
import { cut } from './cut-unit.ts';
import type { Unit } from './unit.ts';

/** So many lines without an empty one between them are how somebody writes. */
const fewestLines = 2;

/**
 * Of texts whose writer leaves no line empty, each stands apart: there a line is what a paragraph is
 * elsewhere. Any others are as they are.
 */
export function linesApart<T extends { readonly text: string; readonly isApart: boolean }>(
  units: readonly T[],
): readonly T[] {
  const hasEmpty = units.slice(1).some(({ isApart }) => isApart);
  if (units.length < fewestLines || hasEmpty) return units;
  return units.map((unit, at) => (isItem(unit.text) && at > 0 ? unit : { ...unit, isApart: true }));
}

function isItem(text: string): boolean {
  return /^(?:[-–—•*·]\s|\d{1,2}[.)]\s)/.test(text);
}

/** A closing on a line of its own, right below a long line, is no rest of that line. */
export function closingsApart(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit): readonly Unit[] => {
    const lines = unit.text.split('\n');
    const at = lines.findIndex(
      (line, index) =>
        index > 0 && isClosingLine(line) && /[.!?…]["”’»)]*$/.test(lines[index - 1] ?? ''),
    );
    if (at < 0) return [unit];
    const [above, below] = cut(unit, lines.slice(0, at).join('\n').length);
    return below === null ? [unit] : [above, below];
  });
}
