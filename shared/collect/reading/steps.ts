const steps = [0, 1, 3, 7, 15];
/** For numbers of words. */
export const wordSteps = [0, 12, 30, 60, 120, 240];

/** A count in few steps, so that what was learned of one holds of those beside it too. */
export function step(count: number, by: readonly number[] = steps): number {
  return by.filter((most) => count > most).length;
}
