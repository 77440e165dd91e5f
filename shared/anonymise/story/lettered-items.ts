import type { ReadWord } from '../read-paragraph.ts';
import type { StoryMatches } from './story-matches.ts';
import { storySign } from './story-signs.ts';

/** `A. Dagsorden`, `B) Evt.` */
const item = /(?<=^|\n[ \t>*]*)[A-ZÆØÅ](?=[.)] )/g;
/** So many make a list. */
const leastItems = 3;

/** The letters before the items of a list, one behind the other from `A`: they are nobody's initials. */
export function letteredItems(
  words: readonly ReadWord[],
  matches: StoryMatches,
): ReadonlySet<ReadWord> {
  const items = matches(item, storySign.label);
  const starts: number[] = [];
  for (const { 0: letter, index } of items) {
    if (letter === 'ABCDEFGHIJKLMNOP'[starts.length]) starts.push(index);
  }
  if (starts.length < leastItems) return none;
  return new Set(words.filter(({ start }) => starts.includes(start)));
}

const none: ReadonlySet<ReadWord> = new Set();
