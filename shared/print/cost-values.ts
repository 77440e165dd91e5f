import type { Cost } from '../domain/figure.ts';
import { formatDanishNumber, parseQuantity } from '../domain/quantity.ts';
import { withUnit } from './figure-values.ts';
import type { PrintWords } from './print-words.ts';
import { printedText } from './printed-text.ts';
import type { TypstValue } from './typst-value.ts';

/** The lines of a cost table as the template `costs` reads them. */
export function costValues(costs: readonly Cost[], words: PrintWords): readonly TypstValue[] {
  return costs.map((cost) => {
    const source = printedText(cost.source);
    return {
      label: printedText(cost.label),
      amount: withUnit(cost.amount, cost.unit),
      source: source === '' ? '' : `${words.source}: ${source}`,
    };
  });
}

/**
 * The sum of the lines, or null where it would mean nothing: a single line, lines of different
 * units, or an amount that is not a number.
 */
export function costSum(costs: readonly Cost[]): string | null {
  const [first] = costs;
  if (first === undefined || costs.length < 2) return null;
  if (costs.some((cost) => cost.unit.trim() !== first.unit.trim())) return null;
  let from = 0;
  let to = 0;
  for (const cost of costs) {
    const quantity = parseQuantity(cost.amount);
    if (quantity === null) return null;
    from += quantity.from;
    to += quantity.to;
  }
  const ends = from === to ? [from] : [from, to];
  return withUnit(ends.map(formatDanishNumber).join('–'), first.unit);
}
