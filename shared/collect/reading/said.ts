import { sentencesOf } from './sense.ts';

/** A sentence of a message, by the unit it stands in and its place there. */
export interface Said {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is read of a message: a paragraph of plain text or a line, and whether an empty one stands before it. */
export interface SaidUnit {
  readonly text: string;
  readonly isApart: boolean;
}

/** Speech that is longer was not closed. */
const longestSpeech = 400;

/** The sentences of texts in their order; what is said between quotation marks is not taken apart. */
export function saidIn(units: readonly SaidUnit[]): readonly Said[] {
  return units.flatMap(({ text }, unit) => {
    let start = 0;
    return wholeSentences(text).map((end) => {
      const said = { unit, start, end, text: text.slice(start, end) };
      start = end;
      return said;
    });
  });
}

/** Where sentences end; what is said between quotation marks is not taken apart. */
export function wholeSentences(text: string): readonly number[] {
  const ends = sentencesOf(text).map(({ end }) => end);
  let start = 0;
  return ends.filter((end, at) => {
    const isOpen = openQuotes(text.slice(start, end)) && end - start < longestSpeech;
    if (isOpen && at < ends.length - 1) return false;
    start = end;
    return true;
  });
}

function openQuotes(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[“„«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1;
}
