import type { Span } from '../finding.ts';
import { isOfSmallLetters } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { knownAmong } from '../story/known-among.ts';
import { fact } from '../tagger/lexicon.ts';
import { type CalledPlace, calledFeatures } from './called-features.ts';
import { gathered } from './gathered.ts';

/** A word that somebody may be called by, alone, and what was made of it so far. */
export interface NamedWord {
  readonly word: ReadWord;
  readonly span: Span | undefined;
  /** Whether a person's name follows at once: `fru Holm`. */
  readonly isBeforePerson: boolean;
}

export interface CalledWord extends NamedWord {
  /** Made when they are asked for: of most words nothing is. */
  readonly features: () => readonly number[];
}

/**
 * The words of a story that somebody may be called by, alone: those that are found or shown as a person's name, and
 * others that are not too unlikely. `spans` lie in the order of the text and apart.
 * @param isOpen whether anything is asked of a word.
 */
export function calledWords(
  source: string,
  words: readonly ReadWord[],
  spans: readonly Span[],
  isOpen: (word: NamedWord) => boolean = () => true,
): readonly CalledWord[] {
  const isSmall = isOfSmallLetters(words);
  const asked: (NamedWord & Pick<CalledPlace, 'index' | 'before' | 'after'>)[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (!mayBeCalled(word, isSmall)) continue;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const span = spans[next];
    const isIn = span !== undefined && span.start < word.end;
    const isWhole = isIn && span.start === word.start && span.end === word.end;
    if (isIn && !(isWhole && span.type === 'PERSON')) continue;
    const after = spans[isIn ? next + 1 : next];
    const isBeforePerson = after?.type === 'PERSON' && after.start <= word.end + 1;
    const named = { word, span: isIn ? span : undefined, isBeforePerson };
    if (isOpen(named)) asked.push({ ...named, index, before: spans[next - 1], after });
  }
  const story = gathered(source, words, knownAmong(asked.map(({ word }) => word.known.bare)));
  return asked.flatMap(({ index, before, after, ...named }) => {
    const own = story.get(named.word.known.bare);
    if (own === undefined) return [];
    const place = { source, words, index, story: own, isSmall, before, after };
    return [{ ...named, features: () => calledFeatures(place) }];
  });
}

/** So likely must the tagger hold a word in small letters to be a name, in a text of small letters and in others. */
const leastLikely = { small: 0.0015, capitals: 0.02 } as const;

const mayBeCalled = ({ facts, known, likely }: ReadWord, isSmall: boolean) =>
  (known.isCapital ||
    (likely > (isSmall ? leastLikely.small : leastLikely.capitals) &&
      (facts & fact.grammar) === 0)) &&
  known.isWordOfLetters;
