import type { SaidUnit } from './said.ts';

/** A message that has fewer letters is as likely a heading. */
const fewestLetters = 60;
/** A name or two in small letters make no difference, nor does a heading in capitals above a story. */
const mostSmall = 0.1;

const capital = /\p{Lu}/gu;
const smallLetter = /\p{Ll}/gu;

/** Whether a whole message stands in capitals, so that they say nothing of names and where sentences begin. */
export function isShouted(units: readonly SaidUnit[]): boolean {
  const longest = units.reduce((sum, { text }) => sum + text.length, 0);
  // Most messages are known by their first line: they cannot hold so many small letters and be shouted.
  const small = countOf(smallLetter, units, longest * mostSmall);
  if (small > longest * mostSmall) return false;
  const letters = small + countOf(capital, units, longest);
  return letters >= fewestLetters && small <= letters * mostSmall;
}

/** How many signs of a kind texts hold; counting stops when there are more than `most`. */
function countOf(sign: RegExp, units: readonly SaidUnit[], most: number): number {
  let count = 0;
  for (const { text } of units) {
    sign.lastIndex = 0;
    while (count <= most && sign.test(text)) count += 1;
  }
  return count;
}

/** The same texts in small letters. */
export function inSmall<Text extends { readonly text: string }>(
  texts: readonly Text[],
): readonly Text[] {
  return texts.map((one) => ({ ...one, text: one.text.toLowerCase() }));
}
