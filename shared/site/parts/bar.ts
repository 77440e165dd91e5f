import type { Quantity } from '../../domain/quantity.ts';
import { type Html, html } from '../html.ts';

/**
 * A bar from zero to an amount, or with its end drawn as a range. It only repeats in a drawing what
 * the words beside it say, so a screen reader passes it by. Lengths are attributes of SVG, since
 * the content security policy forbids styles in a tag.
 */
export function bar(quantity: Quantity, longest: number, emphasis: 'own' | 'other'): Html {
  const percent = (value: number) => `${Math.round((value / longest) * 1000) / 10}%`;
  const { from, to } = quantity;
  const start = from === to ? 0 : from;
  return html`<svg class="bar bar-${emphasis}" aria-hidden="true"><line class="bar-ground" x1="0" y1="50%" x2="100%" y2="50%"/><rect x="${percent(start)}" y="0" width="${percent(to - start)}" height="100%" rx="1"/></svg>`;
}
