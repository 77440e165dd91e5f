import type { Cost } from '../domain/figure.ts';
import { sumCosts } from '../domain/sum-costs.ts';
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

/** The sum of the lines, or null where it would mean nothing. */
export function costSum(costs: readonly Cost[]): string | null {
  const sum = sumCosts(costs);
  return sum === null ? null : withUnit(sum.amount, sum.unit);
}
