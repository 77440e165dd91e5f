import { type DesignTokens, tokens } from '../design/tokens.ts';
import type { PrintWords } from './print-words.ts';
import { printedAccent } from './printed-accent.ts';
import { TypstCode, type TypstValue, typstValue } from './typst-value.ts';

/** Signs that neither text face holds, such as hearts and smiles, come from here. */
const emoji = 'Noto Emoji';

/** The definitions that every template reads: the design's tokens and the words of the language. */
export function lookValues(
  accent: string,
  words: PrintWords,
  design: DesignTokens = tokens,
): string {
  const { ink, inkSoft, rule, sunken, method, outcome, area } = design.colours.light;
  const serif = design.fonts.serif.family;
  const sans = design.fonts.sans.family;
  const colour = (hex: string) => new TypstCode(`rgb("${hex}")`);
  const values: Readonly<Record<string, TypstValue>> = {
    ink: colour(ink),
    soft: colour(inkSoft),
    rule: colour(rule),
    sunken: colour(sunken),
    accent: colour(printedAccent(accent)),
    'on-accent': colour('#ffffff'),
    hues: { method: colour(method), outcome: colour(outcome), area: colour(area) },
    serif: [serif, sans, emoji],
    sans: [sans, serif, emoji],
    words: {
      contents: words.contents,
      introduction: words.introduction,
      keyFigures: words.keyFigures,
      ownWords: words.ownWords,
      facts: words.facts,
      costs: words.costs,
      costLine: words.costLine,
      costAmount: words.costAmount,
      costSum: words.costSum,
      reflections: words.reflections,
      tagIndex: words.tagIndex,
      tagIndexLead: words.tagIndexLead,
      safeTitle: words.safeTitle,
    },
  };
  return Object.entries(values)
    .map(([name, value]) => `#let ${name} = ${typstValue(value)}\n`)
    .join('');
}
