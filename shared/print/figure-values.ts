import { assertNever } from '../domain/assert-never.ts';
import type { Figure } from '../domain/figure.ts';
import { formatDanishNumber, parseQuantity } from '../domain/quantity.ts';
import type { PrintWords } from './print-words.ts';
import { printedText } from './printed-text.ts';
import type { TypstValue } from './typst-value.ts';

/** A numeral with more signs than this is words, and is set smaller. */
const longestNumeral = 9;

/** A key figure as the template `key-figure` reads it. */
export function figureValues(figure: Figure, words: PrintWords): TypstValue {
  const common = { form: figure.form, label: printedText(figure.label), note: note(figure, words) };
  switch (figure.form) {
    case 'value':
      return {
        ...common,
        value: printedText(grouped(figure.value)),
        unit: printedText(withoutRepeat(figure.value, figure.unit)),
        long: [...figure.value].length > longestNumeral,
      };
    case 'change':
      return {
        ...common,
        bars: bars(figure.unit, [
          { label: words.before, value: figure.before, strong: false },
          { label: words.after, value: figure.after, strong: true },
        ]),
      };
    case 'comparison':
      return {
        ...common,
        bars: bars(
          figure.unit,
          figure.compare.map((item, index) => ({ ...item, strong: index === 0 })),
        ),
      };
    default:
      return assertNever(figure);
  }
}

interface Bar {
  readonly label: string;
  readonly value: string;
  readonly strong: boolean;
}

/**
 * Bars on one scale from nought to the largest amount. A range is the stretch between its ends, and
 * beside a range a single number is a mark on the scale; numbers alone are bars from nought. Where
 * any amount can't be read as a number, none is drawn.
 */
function bars(unit: string, items: readonly Bar[]): readonly TypstValue[] {
  const quantities = items.map((item) => parseQuantity(item.value));
  const largest = Math.max(...quantities.map((quantity) => quantity?.to ?? Number.NaN));
  const smallest = Math.min(...quantities.map((quantity) => quantity?.from ?? Number.NaN));
  const isDrawn = largest > 0 && smallest >= 0;
  const hasRange = quantities.some((quantity) => quantity !== null && quantity.from < quantity.to);
  return items.map((item, index) => {
    const quantity = quantities[index] ?? null;
    return {
      label: printedText(item.label),
      value: withUnit(item.value, unit),
      strong: item.strong,
      from: isDrawn && quantity !== null ? (hasRange ? quantity.from : 0) / largest : null,
      to: isDrawn && quantity !== null ? quantity.to / largest : null,
    };
  });
}

/** An amount with its unit, which people often write into the amount itself ("40 %"). */
export function withUnit(amount: string, unit: string): string {
  const rest = withoutRepeat(amount, unit);
  return printedText(rest === '' ? grouped(amount) : `${grouped(amount)}\u00a0${rest}`);
}

/** A bare large number with the dots that make it readable: `190000` is printed as 190.000. */
function grouped(amount: string): string {
  const bare = amount.trim();
  return /^\d{5,15}$/.test(bare) ? formatDanishNumber(Number(bare)) : bare;
}

function withoutRepeat(amount: string, unit: string): string {
  return amount.trim().toLowerCase().endsWith(unit.trim().toLowerCase()) ? '' : unit.trim();
}

function note(figure: Figure, words: PrintWords): string {
  const source = printedText(figure.source);
  return [printedText(figure.period), source === '' ? '' : `${words.source}: ${source}`]
    .filter((text) => text !== '')
    .join(' · ');
}
