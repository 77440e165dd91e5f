import { isOfSmallLetters } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { knownAmong } from '../story/known-among.ts';
import { fact } from '../tagger/lexicon.ts';
import { calledFeatures } from './called-features.ts';
import { gathered } from './gathered.ts';

/** A word that somebody may be called by. */
export interface CalledWord {
  readonly word: ReadWord;
  /** Made when they are asked for: of most words nothing is. */
  readonly features: () => readonly number[];
}

/**
 * The words of a story that somebody may be called by: those with a capital, and others that are not too unlikely. What
 * rules make of them is not asked, so that what was learned of them holds when a rule is added.
 * @param isAsked whether anything is asked of a word; asked in the order of the text.
 */
export function calledWords(
  source: string,
  words: readonly ReadWord[],
  isAsked: (word: ReadWord) => boolean = () => true,
): readonly CalledWord[] {
  const isSmall = isOfSmallLetters(words);
  const asked: number[] = [];
  words.forEach((word, index) => {
    if (mayBeCalled(word, isSmall) && isAsked(word)) asked.push(index);
  });
  const bare = asked.map((index) => words[index]?.known.bare ?? '');
  const story = gathered(source, words, knownAmong(bare));
  return asked.flatMap((index) => {
    const word = words[index];
    const own = story.get(word?.known.bare ?? '');
    if (word === undefined || own === undefined) return [];
    const place = { source, words, index, story: own, isSmall };
    return [{ word, features: () => calledFeatures(place) }];
  });
}

/** So likely must the tagger hold a word in small letters to be a name, in a text of small letters and in others. */
const leastLikely = { small: 0.0015, capitals: 0.02 } as const;

const mayBeCalled = ({ known, likely }: ReadWord, isSmall: boolean) =>
  (known.isCapital ||
    (likely > (isSmall ? leastLikely.small : leastLikely.capitals) &&
      (known.look.facts & fact.grammar) === 0)) &&
  known.isWordOfLetters;
