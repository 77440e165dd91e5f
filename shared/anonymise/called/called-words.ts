import type { Span } from '../finding.ts';
import { fact } from '../lexicon.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { calledFeatures } from './called-features.ts';
import { gathered } from './gathered.ts';

/** A word that somebody may be called by, alone, and what was made of it so far. */
export interface CalledWord {
  readonly word: ReadWord;
  readonly span: Span | undefined;
  /** Made when they are asked for: of most words nothing is. */
  readonly features: () => readonly number[];
  /** Whether a person's name follows at once: `fru Holm`. */
  readonly isBeforePerson: boolean;
}

/**
 * The words of a story that somebody may be called by, alone: those that are found or shown as a person's name, and
 * others that are not too unlikely. `spans` lie in the order of the text and apart.
 */
export function calledWords(
  source: string,
  words: readonly ReadWord[],
  spans: readonly Span[],
): readonly CalledWord[] {
  const starts = words.filter(({ isStart }) => isStart);
  const isSmall = starts.filter(({ known }) => !known.isCapital).length * 2 > starts.length;
  const asked: { index: number; next: number }[] = [];
  let next = 0;
  for (const [index, word] of words.entries()) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const span = spans[next];
    const isIn = span !== undefined && span.start < word.end;
    const isWhole = isIn && span.start === word.start && span.end === word.end;
    if ((!isIn || (isWhole && span.type === 'PERSON')) && mayBeCalled(word, isSmall))
      asked.push({ index, next });
  }
  const story = gathered(
    source,
    words,
    new Set(asked.map(({ index }) => words[index]?.known.bare ?? '')),
  );
  return asked.flatMap(({ index, next: at }) => {
    const word = words[index];
    const own = word === undefined ? undefined : story.get(word.known.bare);
    if (word === undefined || own === undefined) return [];
    const span = spans[at];
    const isIn = span !== undefined && span.start < word.end;
    const [before, after] = [spans[at - 1], spans[isIn ? at + 1 : at]];
    const place = { source, words, index, story: own, isSmall, before, after };
    return [
      {
        word,
        span: isIn ? span : undefined,
        features: () => calledFeatures(place),
        isBeforePerson: after?.type === 'PERSON' && after.start <= word.end + 1,
      },
    ];
  });
}

/** So likely must the tagger hold a word in small letters to be a name, in a text of small letters and in others. */
const leastLikely = { small: 0.0015, capitals: 0.02 } as const;

const mayBeCalled = ({ text, facts, known, likely }: ReadWord, isSmall: boolean) =>
  (known.isCapital ||
    ((facts & fact.grammar) === 0 &&
      likely > (isSmall ? leastLikely.small : leastLikely.capitals))) &&
  /^\p{L}[\p{L}'’-]+$/u.test(text);
