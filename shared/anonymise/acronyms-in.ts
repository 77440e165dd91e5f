import { fact } from './lexicon.ts';
import type { ReadWord } from './read-paragraph.ts';

/** So many words in capitals alone, one behind the other, make a row of abbreviations, where half of them are known ones. */
const shortestRow = 4;

/** Words of rows such as `BUP, PPR, SSP, VISO og XYZ`: beside so many known abbreviations one more is no initials. */
export function acronymsIn(source: string, words: readonly ReadWord[]): ReadonlySet<ReadWord> {
  const found = new Set<ReadWord>();
  let row: ReadWord[] = [];
  const close = () => {
    const known = row.filter(({ facts }) => (facts & fact.field) !== 0);
    if (row.length >= shortestRow && known.length * 2 >= row.length) {
      for (const word of row) found.add(word);
    }
    row = [];
  };
  for (const word of words) {
    if (word.known.lower === 'og') continue;
    const last = row.at(-1);
    const isNext =
      last !== undefined && /^(?:, ?| og |, og |\/| )$/.test(source.slice(last.end, word.start));
    if (!isNext) close();
    if (/^\p{Lu}{2,5}$/u.test(word.text)) row.push(word);
    else close();
  }
  close();
  return found;
}
