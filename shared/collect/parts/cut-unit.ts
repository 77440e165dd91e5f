import type { Unit } from './unit.ts';

/** Cuts a unit in two; what html drew of it is lost where the cut goes through its text. */
export function cut(unit: Unit, length: number): readonly [Unit, Unit | null] {
  const after = unit.text.slice(length).trim();
  if (after === '') return [unit, null];
  const first = { ...unit, text: unit.text.slice(0, length).trim(), markdown: null };
  return [first, { ...unit, text: after, markdown: null, isApart: false }];
}
