import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import type { StoryMatches } from './story-matches.ts';
import { storySign } from './story-signs.ts';

/** So many words in capitals alone, one behind the other, make a row of abbreviations, where half of them are known ones. */
const shortestRow = 4;

/** Most texts have none: this asks without reading them word by word. */
const row =
  /[A-ZÆØÅ]{2,5}(?:, ?| og |, og |\/| )[A-ZÆØÅ]{2,5}(?:, ?| og |, og |\/| )[A-ZÆØÅ]{2,5}/g;

/** Words of rows such as `BUP, PPR, SSP, VISO og XYZ`: beside so many known abbreviations one more is no initials. */
export function acronymsIn(
  source: string,
  words: readonly ReadWord[],
  matches: StoryMatches,
): ReadonlySet<ReadWord> {
  const found = new Set<ReadWord>();
  if (matches(row, storySign.capitals).length === 0) return found;
  let own: ReadWord[] = [];
  const close = () => {
    if (own.length === 0) return;
    const known = own.filter(({ facts }) => (facts & fact.field) !== 0);
    if (own.length >= shortestRow && known.length * 2 >= own.length) {
      for (const word of own) found.add(word);
    }
    own = [];
  };
  for (const word of words) {
    if (word.known.lower === 'og') continue;
    const last = own.at(-1);
    const isNext =
      last !== undefined && /^(?:, ?| og |, og |\/| )$/.test(source.slice(last.end, word.start));
    if (!isNext) close();
    if (word.known.isCapital && /^\p{Lu}{2,5}$/u.test(word.text)) own.push(word);
    else close();
  }
  close();
  return found;
}
