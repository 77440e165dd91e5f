import { parseQuantity, type Quantity } from '../domain/quantity.ts';

/** Amounts that share one scale, and the end of that scale. */
export interface DrawableQuantities {
  readonly quantities: readonly Quantity[];
  readonly longest: number;
}

/**
 * The amounts of a figure, where a drawing of them would be true: all are numbers, none is negative
 * and one is more than zero. A percentage is drawn against the whole.
 */
export function drawableQuantities(
  amounts: readonly string[],
  unit: string,
): DrawableQuantities | null {
  const quantities = amounts.map(parseQuantity).filter((quantity) => quantity !== null);
  const largest = Math.max(0, ...quantities.map(({ to }) => to));
  if (quantities.length < amounts.length || largest === 0) return null;
  if (quantities.some(({ from }) => from < 0)) return null;
  const isPercentage =
    unit.trim() === '%' || amounts.every((amount) => amount.trim().endsWith('%'));
  return { quantities, longest: isPercentage ? Math.max(100, largest) : largest };
}
