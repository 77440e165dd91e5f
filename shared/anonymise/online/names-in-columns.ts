import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { onlineWord, onlineWordOf } from './online-words.ts';

/** What may say how somebody is reached: there a word that no dictionary has is a user name. */
const contact = /^(?:kontakt(?:es)?|træffes|nås|fanges på|skriv til)$/;
/** What stands in a cell of which nothing is known. */
const nothing = /^(?:ja|nej|ingen|intet|ukendt|lukket|slettet|hemmelig|privat|har ikke|-|\?)$/;
const name = /^@?\p{L}[\p{L}\p{N}._-]{2,}$/u;

/** User names in the columns of a table below a service (`snap`, `Instagram`) or `kontakt`. Worth a look. */
export function userNamesInColumns(source: string, words: readonly ReadWord[]): readonly Span[] {
  if (!source.includes('|') && !source.includes('\t')) return [];
  const spans: Span[] = [];
  let column: {
    readonly sign: string;
    readonly index: number;
    readonly isService: boolean;
  } | null = null;
  let start = 0;
  for (const line of source.split('\n')) {
    const sign = ['|', '\t'].find((each) => line.includes(each));
    if (sign === undefined) column = null;
    else {
      const cells = line.split(sign);
      const lower = cells.map((cell) => cell.trim().toLowerCase());
      const service = lower.findIndex(isService);
      const own = service === -1 ? lower.findIndex((cell) => contact.test(cell)) : service;
      if (column === null || column.sign !== sign) {
        column = own === -1 ? null : { sign, index: own, isService: service !== -1 };
      } else {
        const cell = cells[column.index] ?? '';
        const from =
          start + cells.slice(0, column.index).join(sign).length + Math.min(column.index, 1);
        const inset = from + cell.length - cell.trimStart().length;
        const end = inset + cell.trim().length;
        const isName = name.test(cell.trim()) && !nothing.test(lower[column.index] ?? '');
        if (isName && (column.isService || isMade(words, inset, end)))
          spans.push({ start: inset, end, type: 'HANDLE', certainty: 'look', reason: 'context' });
      }
    }
    start += line.length + 1;
  }
  return spans;
}

const isService = (cell: string) =>
  (onlineWordOf(cell) & (onlineWord.service | onlineWord.place)) !== 0;

/** Whether none of the words there is one of a dictionary, nor a name. */
function isMade(words: readonly ReadWord[], start: number, end: number): boolean {
  const own = words.filter((word) => word.start >= start && word.end <= end);
  return (
    own.length > 0 &&
    own.every(
      ({ facts, known }) => !known.isCapital && (facts & (fact.word | fact.firstName)) === 0,
    )
  );
}
