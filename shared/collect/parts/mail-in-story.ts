import { keyLineOf } from '../thread/header-block.ts';
import type { LabelledUnit } from './labelled-unit.ts';

/** A mail that is told of is shown with so many lines of its head at least. */
const fewestLines = 2;
/** “Her er min:” brings the story, whatever it begins with. */
const bringsStory =
  /(?<!\p{L})(?:min|mit|mine|historien?|fortællingen?|bidrag(?:et)?|den her|det her|denne)(?: her)?:$/iu;

/**
 * Gives a story that begins with a mail (`Fra: …`, `Emne: …`) the paragraph that brings that mail: “Den
 * lyder i sin helhed:” is told, and not said to the readers.
 */
export function withWhatBringsMail(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'story');
  const isHead = (unit: LabelledUnit | undefined) =>
    unit?.kind === 'story' && keyLineOf(unit.text) !== null;
  if (!units.slice(first, first + fewestLines).every(isHead)) return units;
  let start = first - 1;
  const above = units[start];
  if (above?.kind !== 'lead-in' || !above.text.endsWith(':') || bringsStory.test(above.text))
    return units;
  while (units[start]?.isApart === false && units[start - 1]?.kind === 'lead-in') start -= 1;
  return units.map((unit, at) => (at >= start && at < first ? { ...unit, kind: 'story' } : unit));
}
