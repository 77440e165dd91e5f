import type { Cost } from './figure.ts';
import { formatDanishNumber, parseQuantity } from './quantity.ts';

/**
 * The lines added up, as people write it: "480.000", or "20–25" where a line is a range. Null where
 * a sum would say something untrue: fewer than two lines, different units, an amount in words.
 */
export function sumCosts(costs: readonly Cost[]): Pick<Cost, 'amount' | 'unit'> | null {
  const unit = costs[0]?.unit.trim() ?? '';
  const quantities = costs.map((cost) => parseQuantity(cost.amount)).filter((sum) => sum !== null);
  const isOneUnit = costs.every((cost) => cost.unit.trim() === unit);
  if (costs.length < 2 || quantities.length < costs.length || !isOneUnit) return null;
  const from = formatDanishNumber(cents(quantities.map((quantity) => quantity.from)));
  const to = formatDanishNumber(cents(quantities.map((quantity) => quantity.to)));
  return { amount: from === to ? from : `${from}–${to}`, unit };
}

/** Sums in whole hundredths: 0.1 and 0.2 make 0.3. */
function cents(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}
