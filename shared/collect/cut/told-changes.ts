import type { Part } from '../parts/part.ts';
import { goesOn } from './message-parts.ts';
import { isTold } from './recut.ts';

/** A run of the message that comes into the story or goes out of it. */
export interface ToldChange {
  readonly isAdded: boolean;
  readonly text: string;
  /** What the story tells right before it and right after it. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands in one paragraph with what is before it, and with what is after it. */
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
}

interface Stretch {
  readonly text: string;
  readonly isIn: boolean;
  readonly wasIn: boolean;
  readonly goesOn: boolean;
}

/** What changes in the story where a message is cut otherwise; both hold the same signs. */
export function toldChanges(
  before: readonly Part[],
  after: readonly Part[],
): readonly ToldChange[] {
  const stretches = stretchesOf(before, after);
  return stretches.flatMap((stretch, at): readonly ToldChange[] => {
    if (stretch.isIn === stretch.wasIn) return [];
    const above = stretches[at - 1];
    const below = stretches[at + 1];
    // Changes are made one after the other, so that those above have happened by then.
    const earlier = stretches.slice(0, at).filter(({ isIn }) => isIn);
    const later = stretches.slice(at + 1).filter(({ wasIn }) => wasIn);
    return [
      {
        isAdded: stretch.isIn,
        text: stretch.text,
        before: textOf(earlier),
        after: textOf(later),
        goesOnBefore: above?.isIn === true && above.goesOn,
        goesOnAfter: below?.wasIn === true && stretch.goesOn,
      },
    ];
  });
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) => (stretch.goesOn ? stretch.text : `${stretch.text}\n\n`))
    .join('');
}

/** The message taken apart at every border of either cutting. */
function stretchesOf(before: readonly Part[], after: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const [old, now] = [[...before], [...after]];
  for (let [one, other] = [old.shift(), now.shift()]; one !== undefined && other !== undefined; ) {
    const length = Math.min(one.text.length, other.text.length);
    const text = one.text.slice(0, length);
    const [oneRest, otherRest] = [one.text.slice(length), other.text.slice(length)];
    stretches.push({ text, isIn: isTold(other), wasIn: isTold(one), goesOn: goesOn({ text }) });
    [one, other] = [
      oneRest === '' ? old.shift() : { ...one, text: oneRest },
      otherRest === '' ? now.shift() : { ...other, text: otherRest },
    ];
  }
  return stretches;
}
