import type { Span } from '../finding.ts';
import { cellsUnder } from './cells-under.ts';
import { datedLines, datesInRuns, daysOfLog, dottedLines } from './days-of-lines.ts';
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
  const [hasColumns, hasDays, hasDates, hasDots, hasRuns] = [
    /alder|[|;\t]\s*(?:f(?!\p{L})|født|fødeår|årgang)|(?:født|årgang)\s*[|;\t]/iu.test(source),
    /\d\.:? /.test(source),
    /\n[ \t]*(?:[-*•] )?\d\d-\d\d/.test(source),
    /\n[ \t]*(?:[-*•] )?\d\d?\.\d\d?:? /.test(source),
    /\n[ \t]*(?:[-*•] )?\d{4}[:,]? /.test(source),
  ];
  const text = hasColumns || hasDays || hasDates || hasDots || hasRuns ? latinText(source) : '';
  return [
    ...(hasColumns ? inColumns(text) : []),
    ...answers(source),
    ...(hasDays ? daysOfLog(text) : []),
    ...(hasDates ? datedLines(text) : []),
    ...(hasDots ? dottedLines(text) : []),
    ...(hasRuns ? datesInRuns(text) : []),
  ];
}

/** One of these each of them has; asked of a text once. */
const anyCue =
  /alder|født|årgang|\sf\s?[|;]|\d\.(?:\d\d?)?:? |\d\d-\d\d|\n[ \t]*(?:[-*•] )?\d{4}[:,]? |hvor (?:gam|mange år)/i;

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

const heading = latinPattern(
  String.raw`^\s*(?:\p{L}+\s?\/\s?)?alder(?:en)?(?:\s?\/\s?\p{L}+)?\s*$`,
  'iu',
);
const headingOfBirth = /^\s*(?:født|fødeår|fødselsår|årgang|f\.?)\s*$/i;
const yearOfBirth = /^\s*(?:19|20)\d\d\s*$/;
const yearTold = { type: 'DATE', certainty: 'look', reason: 'context' } as const;
/** `Køn/alder` has both in one cell: `K 19`. */
const cell = latinPattern(
  String.raw`^\s*(?:[mkdp]\.?[ /,]{1,2})?(?:ca\.? )?(?:${number}(?:\s?[-–/]\s?${number})?(?: ?(?:år|mdr\.?|måneder|uger))?|(?:\p{L}+ )?i ?(?:${decadesInWords})|(?:${decadesInWords}))(?:[ /,]{1,2}[mkdp])?\s*$`,
  'iu',
);

/** The cells under `Alder` that hold a number, and those under `Født` that hold a year. */
const inColumns = (text: string): readonly Span[] => [
  ...cellsUnder(text, heading, cell).map((each) => ({
    ...age,
    certainty: 'found' as const,
    ...each,
  })),
  ...cellsUnder(text, headingOfBirth, yearOfBirth).map((each) => ({ ...yearTold, ...each })),
];
