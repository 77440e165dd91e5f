import type { ReadWord } from '../read-paragraph.ts';
import type { StoryMatch, StoryMatches } from './story-matches.ts';
import { storySign } from './story-signs.ts';

/** `A. Dagsorden`, `B) Evt.` */
const item = /(?<=^|\n[ \t>*]*)[A-ZÆØÅ](?=[.)] )/g;
/** The same within a line: `A: Budget. B: Kost. C: Evt.` */
const inline = /(?<=\p{L} |[.:;] )[A-ZÆØÅ](?=: )/gu;
/** So many make a list. */
const leastItems = 3;

/** The letters before the items of a list, one behind the other from `A`: they are nobody's initials. */
export function letteredItems(
  words: readonly ReadWord[],
  matches: StoryMatches,
): ReadonlySet<ReadWord> {
  const starts = [item, inline].flatMap((pattern) => {
    const own = startsInOrder(matches(pattern, storySign.label));
    return own.length < leastItems ? [] : own;
  });
  if (starts.length === 0) return none;
  return new Set(words.filter(({ start }) => starts.includes(start)));
}

function startsInOrder(items: readonly StoryMatch[]): readonly number[] {
  const starts: number[] = [];
  for (const { 0: letter, index } of items) {
    if (letter === 'ABCDEFGHIJKLMNOP'[starts.length]) starts.push(index);
  }
  return starts;
}

const none: ReadonlySet<ReadWord> = new Set();
