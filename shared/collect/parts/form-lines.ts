import type { Line } from '../thread/line.ts';
import { type FieldKind, kindOfLabel } from './form-field.ts';

/** A form has so many lines at least. */
const fewestFields = 3;
/** A label is no longer. */
const longestLabel = 50;
/** What is filled in below its label in a few words is no longer, and the story is. */
const longestValue = 80;

interface Labelled {
  readonly at: number;
  readonly kind: FieldKind | null;
  readonly label: string;
  /** Whether what was filled in stands beside the label, as in a table, and not below it. */
  readonly isBeside: boolean;
}

/**
 * A filled form whose labels stand in the first column of a table, or above what was filled in, as
 * lines of the usual kind: `Navn: Anna Holm`. Any other lines are left as they are.
 */
export function withFormLabels(lines: readonly Line[]): readonly Line[] {
  const found = lines.flatMap((line, at) => labelOf(line, at) ?? []);
  const kinds = found.flatMap(({ kind }) => kind ?? []);
  const isForm =
    kinds.length >= fewestFields &&
    kinds.includes('name') &&
    (kinds.includes('text') || kinds.includes('title'));
  if (!isForm) return lines;
  const labelled = new Map(found.map((one) => [one.at, one]));
  const taken = new Set<number>();
  return lines.flatMap((line, at): readonly Line[] => {
    if (taken.has(at)) return [];
    const one = labelled.get(at);
    if (one === undefined) return [line];
    const own = line.text.slice(one.isBeside ? one.label.length : line.text.length).trim();
    const below = one.isBeside || one.kind === 'text' ? -1 : valueBelow(lines, at, labelled);
    if (below >= 0) taken.add(below);
    const value = below >= 0 ? (lines[below]?.text ?? '') : own;
    const text = `${one.label.replace(/[:\s]+$/, '')}: ${value}`.trim();
    return [{ ...line, text, markdown: null }];
  });
}

function labelOf(line: Line, at: number): Labelled | null {
  if (line.depth > 0) return null;
  if (line.label !== undefined && line.label.length <= longestLabel) {
    return { at, kind: kindOfLabel(line.label), label: line.label, isBeside: true };
  }
  if (line.text.length > longestLabel || line.text.includes(':')) return null;
  const kind = kindOfLabel(line.text);
  return kind === null ? null : { at, kind, label: line.text, isBeside: false };
}

function valueBelow(
  lines: readonly Line[],
  label: number,
  labelled: ReadonlyMap<number, Labelled>,
): number {
  const at = lines.findIndex(({ text }, index) => index > label && text !== '');
  const isValue = at >= 0 && !labelled.has(at) && (lines[at]?.text.length ?? 0) <= longestValue;
  return isValue ? at : -1;
}
