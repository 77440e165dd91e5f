import { type Html, html } from '../html.ts';
import { typeset } from '../typeset.ts';

/** Whether a unit is a sign such as "%" or "kr.", which belongs to its number, and not a word. */
export function isUnitSign(unit: string): boolean {
  return unit.trim().length <= 3;
}

/** An amount with its unit; a sign never falls to the next line. */
export function amount(value: string, unit: string): Html {
  const written = unit.trim();
  if (isUnitSign(written)) {
    const sign = written === '' ? '' : `\u00a0${written}`;
    return html`<span class="number">${typeset(value)}${sign}</span>`;
  }
  return html`<span class="number">${typeset(value)}</span> <span class="unit">${typeset(written)}</span>`;
}
