import type { Cost } from '../../domain/figure.ts';
import { sumCosts } from '../../domain/sum-costs.ts';
import { type Html, html } from '../html.ts';
import type { SiteWords } from '../site-context.ts';
import { typeset } from '../typeset.ts';
import { amount } from './amount.ts';

/** What the alternative costs, line by line with its sources, and the sum where there is one. */
export function costsView(costs: readonly Cost[], words: SiteWords): Html | null {
  if (costs.length === 0) return null;
  const sum = sumCosts(costs);
  return html`<section class="costs" aria-labelledby="udgifter">
<h2 id="udgifter">${words.costs.title}</h2>
<table>
<thead><tr><th scope="col">${words.costs.item}</th><th scope="col" class="align-right">${words.costs.amount}</th></tr></thead>
<tbody>${costs.map((cost) => line(cost, words))}</tbody>
${sum === null ? null : html`<tfoot><tr><th scope="row">${words.costs.sum}</th><td class="align-right">${amount(sum.amount, sum.unit)}</td></tr></tfoot>`}
</table>
</section>`;
}

function line(cost: Cost, words: SiteWords): Html {
  const source =
    cost.source === ''
      ? null
      : html`<span class="figure-note">${words.costs.source}: ${typeset(cost.source)}</span>`;
  return html`<tr><th scope="row">${typeset(cost.label)}${source}</th><td class="align-right">${amount(cost.amount, cost.unit)}</td></tr>`;
}
