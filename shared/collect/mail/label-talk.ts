import { cut } from './cut-unit.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import type { StorySpan } from './story-span.ts';
import type { Unit } from './unit.ts';

/** What leads to the story and what is said after it, where `spanOf` says that it begins and ends. */
export function labelTalk(
  units: readonly LabelledUnit[],
  spanOf: (told: readonly LabelledUnit[]) => StorySpan,
): readonly LabelledUnit[] {
  const told = units.filter(({ kind }) => kind === 'story');
  const { said, from, to } = spanOf(told);
  const begin = said[from];
  const end = said[to - 1];
  let number = -1;
  return units.flatMap((unit): readonly LabelledUnit[] => {
    if (unit.kind !== 'story') return [unit];
    number += 1;
    if (begin === undefined || end === undefined || to <= from || number < begin.unit) {
      return [{ ...unit, kind: 'lead-in' }];
    }
    if (number > end.unit) return [{ ...unit, kind: 'afterword' }];
    const parts: LabelledUnit[] = [];
    let rest: Unit | null = unit;
    let before = 0;
    if (number === begin.unit && begin.start > 0) {
      const [leadIn, after] = cut(unit, begin.start);
      parts.push({ ...leadIn, kind: 'lead-in' });
      rest = after;
      before = unit.text.length - (after?.text.length ?? 0);
    }
    if (rest !== null && number === end.unit && end.end < unit.text.length) {
      const [story, after] = cut(rest, end.end - before);
      parts.push({ ...story, kind: 'story' });
      if (after !== null) parts.push({ ...after, kind: 'afterword' });
    } else if (rest !== null) {
      parts.push({ ...rest, kind: 'story' });
    }
    return parts;
  });
}
