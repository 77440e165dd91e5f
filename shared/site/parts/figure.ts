import { assertNever } from '../../domain/assert-never.ts';
import type { Figure } from '../../domain/figure.ts';
import { drawableQuantities } from '../drawable-quantities.ts';
import { type Html, html } from '../html.ts';
import type { SiteWords } from '../site-context.ts';
import { typeset } from '../typeset.ts';
import { amount, isUnitSign } from './amount.ts';
import { bar } from './bar.ts';

/**
 * A key figure: words that say it all, and a drawing of them where the amounts can be drawn. A large
 * amount stands above what it counts; a comparison below, as a table under its title.
 */
export function figureView(figure: Figure, words: SiteWords, more: Html | null = null): Html {
  const caption = html`<figcaption><span class="figure-label">${typeset(figure.label)}</span>${note(figure, words)}${more}</figcaption>`;
  const [first, second] =
    figure.form === 'comparison'
      ? [caption, drawing(figure, words)]
      : [drawing(figure, words), caption];
  return html`<figure class="figure figure-${figure.form}">
${first}
${second}
</figure>`;
}

function drawing(figure: Figure, words: SiteWords): Html {
  switch (figure.form) {
    case 'value':
      return value(figure);
    case 'change':
      return change(figure, words);
    case 'comparison':
      return comparison(figure);
    default:
      return assertNever(figure);
  }
}

function note(figure: Figure, words: SiteWords): Html | null {
  const { period, source } = figure;
  const said = source === '' ? '' : `${words.figure.source}: ${source}`;
  const unit = figure.form === 'comparison' && !isUnitSign(figure.unit) ? figure.unit : '';
  const texts = [unit, period, said].filter((text) => text !== '').map(typeset);
  return texts.length === 0 ? null : html`<span class="figure-note">${texts.join(' · ')}</span>`;
}

function value(figure: Figure & { form: 'value' }): Html {
  const isShare = figure.unit.trim() === '%' || figure.value.trim().endsWith('%');
  const scale = isShare ? drawableQuantities([figure.value], '%') : null;
  return html`<p class="figure-amount">${amount(figure.value, figure.unit)}</p>
${scale?.quantities.map((quantity) => bar(quantity, scale.longest, 'own')) ?? null}`;
}

function change(figure: Figure & { form: 'change' }, words: SiteWords): Html {
  const scale = drawableQuantities([figure.before, figure.after], figure.unit);
  const row = (name: string, written: string, kind: 'own' | 'other', index: number) => {
    const quantity = scale?.quantities[index];
    return html`<div class="change-${kind}"><dt>${name}</dt><dd>${amount(written, figure.unit)}${
      scale === null || quantity === undefined ? null : bar(quantity, scale.longest, kind)
    }</dd></div>`;
  };
  return html`<dl class="change">${row(words.figure.before, figure.before, 'other', 0)}${row(words.figure.after, figure.after, 'own', 1)}</dl>`;
}

/**
 * The first of the compared is the story's own, and stands out. A unit in words is said once, above
 * them all.
 */
function comparison(figure: Figure & { form: 'comparison' }): Html {
  const amounts = figure.compare.map((item) => item.value);
  const scale = drawableQuantities(amounts, figure.unit);
  return html`<dl class="comparison">${figure.compare.map((item, index) => {
    const quantity = scale?.quantities[index];
    const emphasis = index === 0 ? 'own' : 'other';
    return html`<div class="comparison-${emphasis}"><dt>${typeset(item.label)}</dt><dd>${amount(item.value, isUnitSign(figure.unit) ? figure.unit : '')}${
      scale === null || quantity === undefined ? null : bar(quantity, scale.longest, emphasis)
    }</dd></div>`;
  })}</dl>`;
}
