import type { Span } from '../finding.ts';
import { datedLines, daysOfLog, dottedLines } from './days-of-lines.ts';
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
  const [hasAges, hasDays, hasDates, hasDots] = [
    /alder/i.test(source),
    /\d\.:? /.test(source),
    /\n[ \t]*(?:[-*•] )?\d\d-\d\d/.test(source),
    /\n[ \t]*(?:[-*•] )?\d\d?\.\d\d?:? /.test(source),
  ];
  const text = hasAges || hasDays || hasDates || hasDots ? latinText(source) : '';
  return [
    ...(hasAges ? agesInColumns(text) : []),
    ...answers(source),
    ...(hasDays ? daysOfLog(text) : []),
    ...(hasDates ? datedLines(text) : []),
    ...(hasDots ? dottedLines(text) : []),
  ];
}

/** One of these each of them has; asked of a text once. */
const anyCue = /alder|\d\.(?:\d\d?)?:? |\d\d-\d\d|hvor (?:gam|mange år)/i;

const age = { type: 'AGE', certainty: 'look', reason: 'context' } as const;
const number = String.raw`(?:\d{1,3}(?:[,.]5|\s?½)?|halvandet|(?:${numberInWords})(?:\set\shalvt)?)`;

/** `Hvor gammel er du?` and what somebody says to it, on this line or the next. */
const answer = latinPattern(
  String.raw`(?<!\p{L})hvor (?:gam(?:mel|le)|mange år(?= (?:er|var) (?!der|det|siden|gået)))(?: \p{L}+){1,4}[?.!]*(?:\s*\n\s*(?:[\p{L}.]{1,16}(?: [\p{L}.]{1,16})?: )?|(?<=[?.!]) (?:[–-] )?)[»”"“]?(?:(?:jeg|han|hun|de|vi) (?:er|var) )?(?:kun |snart |næsten |lige )?(?<it>${number}(?:(?:,| og) ${number})*)(?![\p{L}\p{N}%:]|[.,]\d)`,
  'dgiu',
);
const question = latinPattern(
  'hvor (?:gam(?:mel|le)|mange år (?:er|var)) (?!der|det|siden|gået)',
  'gi',
);
const nearQuestion: Near = { trigger: question, reach: 120 };
const searches: readonly Search[] = [{ pattern: answer, near: nearQuestion, kind: age }];

function answers(text: string): readonly Span[] {
  question.lastIndex = 0;
  if (!question.test(text)) return [];
  const first = spansOf(searchedText(text), searches);
  const own = latinText(text);
  const others = matchesOf(own, question).flatMap(({ index }) => furtherAnswers(own, index));
  return [
    ...first,
    ...others.filter(({ start }) => !first.some((each) => each.start <= start && start < each.end)),
  ];
}

/** What else is guessed or mended: `16 tror jeg`, and on the next line `nej 17`. */
const further = latinPattern(
  String.raw`(?<=[\n?.!»”"“][ ]?(?:[\p{L}.]{1,16}: )?[»”"“–]?[ ]?(?:(?:nej|ja|jo|nå|eller|næsten|snart|kun|lige|vist|jeg er|han er|hun er|de er),? ){0,3})(?<![\p{L}\d])(?<it>${number})(?=[.,!?;»”"“](?!\d)|\s*(?:\n|$)| (?:tror|siger|sagde|svarede|mener|år|nu|måske|snart)(?!\p{L}))(?!\.\d)`,
  'dgiu',
);
/** So far behind a question somebody still answers it, in UTF-16 units. */
const reachOfAnswers = 120;

function furtherAnswers(text: string, question: number): readonly Span[] {
  const part = text.slice(question, question + reachOfAnswers).split(/\n[ \t]*\n/)[0] ?? '';
  return matchesOf(part, further).flatMap(({ indices }): readonly Span[] => {
    const it = indices?.groups?.it;
    return it === undefined ? [] : [{ ...age, start: question + it[0], end: question + it[1] }];
  });
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
        spans.push({
          ...age,
          certainty: 'found',
          start: from + inset,
          end: from + inset + value.trim().length,
        });
      }
    }
    start += line.length + 1;
  }
  return spans;
}
