import type { Example } from './logistic.ts';

/** Both kinds count the same, however many examples there are of each. */
export function balanced(examples: readonly Example[]): readonly Example[] {
  const total = (isTrue: boolean) =>
    examples.reduce((sum, one) => sum + (one.isTrue === isTrue ? one.weight : 0), 0);
  const share = Math.sqrt(total(true) / total(false));
  return examples.map((one) => ({
    ...one,
    weight: one.isTrue ? one.weight / share : one.weight * share,
  }));
}
