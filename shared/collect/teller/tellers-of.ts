import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { type JudgedTold, judgedTold, type TellerJudge } from './judge-teller.ts';
import type { Told, ToldContext } from './told.ts';
import { toldFirst, toldNext } from './told-by.ts';

/** Whose one of a message's stories is. */
export interface ToldStory extends JudgedTold {
  readonly isFirst: boolean;
}

/** Whose each story of a message is, of which the rules say by what stands above the first that `ruled` told it. */
export function tellersOf(
  stories: readonly (readonly LabelledUnit[])[],
  ruled: Told,
  context: ToldContext,
  judge?: TellerJudge,
): readonly ToldStory[] {
  const led = ruled.units.slice(
    0,
    ruled.units.findIndex(({ kind }) => kind === 'story'),
  );
  let first: Told = ruled;
  return stories.map((units, index) => {
    const isFirst = index === 0;
    const told = isFirst
      ? toldFirst(units, ruled, context)
      : toldNext(units, index, first, context);
    const judged = judgedTold({ units, led: isFirst ? [] : led, told }, context, judge);
    if (isFirst) first = { ...judged, units: ruled.units };
    return { ...judged, isFirst };
  });
}
