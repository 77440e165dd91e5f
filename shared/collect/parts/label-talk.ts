import type { Reading } from '../reading/reading.ts';
import { label } from '../reading/reading-chain.ts';
import { cut } from './cut-unit.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import type { PartKind } from './part.ts';
import type { Unit } from './unit.ts';

/** A run of sentences within a unit that are the same. */
interface Run {
  readonly kind: PartKind;
  readonly isNext: boolean;
  readonly nextChance: number;
  readonly end: number;
}

/** What leads to a story, what is told, and what is said after it, as it was read. */
export function labelTalk(
  units: readonly LabelledUnit[],
  { said, labels, nexts }: Reading,
): readonly LabelledUnit[] {
  const runs = new Map<number, Run[]>();
  for (const [at, { unit, end }] of said.entries()) {
    const own = runs.get(unit) ?? [];
    runs.set(unit, own);
    const kind = kindOf(labels[at]);
    const isNext = labels[at] === label.next;
    const last = own.at(-1);
    if (last?.kind === kind && !isNext) own[own.length - 1] = { ...last, end };
    else own.push({ kind, isNext, nextChance: nexts[at] ?? 0, end });
  }
  let number = -1;
  return units.flatMap((unit): readonly LabelledUnit[] => {
    if (unit.kind !== 'story') return [unit];
    number += 1;
    return inRuns(unit, runs.get(number) ?? []);
  });
}

function inRuns(unit: LabelledUnit, runs: readonly Run[]): readonly LabelledUnit[] {
  const parts: LabelledUnit[] = [];
  let rest: Unit | null = unit;
  for (const [at, { kind, isNext, nextChance, end }] of runs.entries()) {
    if (rest === null) break;
    const isLast = at === runs.length - 1;
    const before: number = unit.text.length - rest.text.length;
    const [own, after]: readonly [Unit, Unit | null] = isLast
      ? [rest, null]
      : cut(rest, end - before);
    parts.push({ ...own, kind, isNext, nextChance });
    rest = after;
  }
  return parts;
}

function kindOf(one: number | undefined): PartKind {
  if (one === label.below) return 'afterword';
  return one === label.above || one === label.between || one === label.none ? 'lead-in' : 'story';
}
