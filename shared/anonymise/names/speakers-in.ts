import type { ReadWord } from '../read-paragraph.ts';
import type { StoryWords } from '../story/story-words.ts';
import { fact } from '../tagger/lexicon.ts';

/** So often at least does somebody speak whom no dictionary knows to be a person. */
const leastTurns = 2;

/** The UTF-16 unit of one. */
const colon = 0x3a;

/**
 * Who speaks in a chat or a dialogue: words that begin a line with a colon behind them, again and again
 * (`babs: kul eller kød`). As they are written.
 */
export function speakersIn(source: string, story: StoryWords): ReadonlySet<string> {
  const turns = turnsIn(source, story).filter(
    ({ facts }) => (facts & (fact.field | fact.role | fact.grammar)) === 0,
  );
  return new Set(turns.filter((word) => speaksAgain(turns, word)).map(({ text }) => text));
}

/**
 * The labels of a chat in which two letters that are a word as well, or stand for something, speak again and again beside
 * somebody else who does: `lo: har du spurgt`, `pk: spurgte hende nu`.
 */
export function lettersThatSpeak(source: string, story: StoryWords): readonly ReadWord[] {
  const turns = turnsIn(source, story);
  return turns.filter(
    (word) =>
      isTwoLetters.test(word.text) &&
      speaksAgain(turns, word) &&
      turns.some((other) => other.text !== word.text && speaksAgain(turns, other)),
  );
}

/** The words that begin a line with a colon behind them. */
const turnsIn = (source: string, { words, lines }: StoryWords): readonly ReadWord[] =>
  lines.flatMap((index) => {
    const word = words[index];
    if (word === undefined || source.charCodeAt(word.end) !== colon) return [];
    return word.start > 0 && source[word.start - 1] !== '\n' ? [] : [word];
  });

const speaksAgain = (turns: readonly ReadWord[], { text }: ReadWord) =>
  turns.filter((other) => other.text === text).length >= leastTurns;

/** But for an answer, and what asks and answers. */
const isTwoLetters = /^(?!(?:ja|jo|ps|nb|sp|sv|re|vs|kl|nr)$)(?:\p{Ll}{2}|\p{Lu}{2})$/iu;
