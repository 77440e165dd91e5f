import type { Span } from '../finding.ts';
import { isCountedDay } from './counted-days.ts';
import { latinPattern, latinText } from './latin.ts';
import { decadesInWords, numberInWords } from './numerals.ts';
import { searchedText } from './searched-text.ts';
import { matchesOf, type Near, type Search, spansOf } from './spans-of.ts';

/**
 * What lines and columns tell, and no word beside it: ages under a heading, the answer to how old
 * somebody is, days of a log. Reads the text as it is written, since a reading has no lines.
 */
export function findByLayout(source: string): readonly Span[] {
  if (!anyCue.test(source)) return [];
  const [hasAges, hasDays] = [/alder/i.test(source), /\d\. /.test(source)];
  const text = hasAges || hasDays ? latinText(source) : '';
  const spans = answers(source);
  if (!hasAges && !hasDays) return spans;
  return [...(hasAges ? agesInColumns(text) : []), ...spans, ...(hasDays ? daysOfLog(text) : [])];
}

/** One of these each of them has; asked of a text once. */
const anyCue = /alder|\d\. |hvor gam/i;

const age = { type: 'AGE', certainty: 'look', reason: 'context' } as const;
const number = String.raw`(?:\d{1,3}(?:[,.]5|\s?½)?|halvandet|(?:${numberInWords})(?:\set\shalvt)?)`;

/** `Hvor gammel er du?` and what somebody says to it, on this line or the next. */
const answer = latinPattern(
  String.raw`(?<!\p{L})hvor gam(?:mel|le)(?: \p{L}+){1,4}[?.!]*(?:\s*\n\s*(?:[\p{L}.]{1,16}(?: [\p{L}.]{1,16})?: )?|(?<=[?.!]) (?:[–-] )?)[»”"“]?(?:(?:jeg|han|hun|de|vi) (?:er|var) )?(?:kun |snart |næsten |lige )?(?<it>${number}(?:(?:,| og) ${number})*)(?![\p{L}\p{N}%:]|[.,]\d)`,
  'dgiu',
);
const question = latinPattern('hvor gam(?:mel|le)', 'gi');
const nearQuestion: Near = { trigger: question, reach: 120 };
const searches: readonly Search[] = [{ pattern: answer, near: nearQuestion, kind: age }];

function answers(text: string): readonly Span[] {
  question.lastIndex = 0;
  return question.test(text) ? spansOf(searchedText(text), searches) : [];
}

const heading = /^\s*alder(?:en)?\s*$/i;
const cell = latinPattern(
  String.raw`^\s*(?:ca\.? )?(?:${number}(?:\s?[-–/]\s?${number})?(?: ?(?:år|mdr\.?|måneder|uger))?|(?:\p{L}+ )?i ?(?:${decadesInWords})|(?:${decadesInWords}))\s*$`,
  'iu',
);

/** The cells under `Alder` that hold a number, as far as the table goes. */
function agesInColumns(text: string): readonly Span[] {
  const spans: Span[] = [];
  let column: { readonly index: number; readonly sign: string } | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const sign = ['|', '\t', ';'].find((each) => line.includes(each));
    if (sign === undefined) column = null;
    const cells = sign === undefined ? [] : line.split(sign);
    const own = cells.findIndex((each) => heading.test(each));
    if (own !== -1 && sign !== undefined) column = { index: own, sign };
    else if (column !== null && column.sign === sign) {
      const value = cells[column.index] ?? '';
      const from =
        start + cells.slice(0, column.index).join(sign).length + (column.index === 0 ? 0 : 1);
      if (cell.test(value)) {
        const inset = value.length - value.trimStart().length;
        spans.push({ ...age, start: from + inset, end: from + inset + value.trim().length });
      }
    }
    start += line.length + 1;
  }
  return spans;
}

const dayOfLine = latinPattern(
  String.raw`(?<=^|\n)[ \t]*(?<it>[1-9]|[12]\d|3[01])\. (?=\p{L})`,
  'dgu',
);

/** `21. fundet hos morfar`: a day, where no list counts up to it. */
function daysOfLog(text: string): readonly Span[] {
  const items = matchesOf(text, dayOfLine).map((match) => ({
    day: Number(match.groups?.it),
    end: match.index + match[0].length,
    start: match.indices?.groups?.it?.[0] ?? match.index,
  }));
  const days = new Set(items.map(({ day }) => day));
  return items
    .filter(({ day, end }) => day > 1 && !days.has(day - 1) && !isCountedDay(text.slice(end - 1)))
    .map(({ start, end }) => ({
      type: 'DATE',
      certainty: 'look',
      reason: 'context',
      start,
      end: end - 1,
    }));
}
