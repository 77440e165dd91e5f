import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import type { StoryMatches } from './story-matches.ts';
import { storySign } from './story-signs.ts';

/** `TAF er tabt arbejdsfortjeneste`, `BFU: Børnefaglig Undersøgelse`, `PPV (pædagogisk-psykologisk vurdering)`. */
const before =
  /(?<=(?<![\p{L}\p{N}-])(?<letters>[A-ZÆØÅ]{2,6})(?: (?:er|var|betyder|står for|kan være|vil sige|dvs\.|hedder)| ?[:=]|,| \()(?: (?:en|et|den|det|altså))? ?)(?<meant>\p{L}[\p{L} -]{5,70})/gu;
/** `pædagogisk-psykologisk vurdering (PPV)` */
const behind = /(?<meant>\p{L}[\p{L} -]{5,70})(?= \((?<letters>[A-ZÆØÅ]{3,6})\))/gu;
/** Two letters begin many a phrase: they are explained only where so many others are. */
const shortest = 3;
const leastOthers = 2;
/** A part of a compound may begin within a word of so many letters. */
const longWord = 9;

/** Letters that a story itself explains, which are nobody's initials, and what it explains them by. */
export function explainedLetters(
  words: readonly ReadWord[],
  matches: StoryMatches,
): ReadonlySet<ReadWord> {
  const { capitals, opening } = storySign;
  const all = [...matches(before, capitals), ...matches(behind, capitals | opening)].flatMap(
    ({ index, groups }) => {
      const { letters = '', meant = '' } = groups ?? {};
      const phrase = phraseOf(letters, meant);
      if (phrase === null) return [];
      const [start, end] = [index + phrase.start, index + phrase.end];
      const own = words.filter((word) => word.start >= start && word.end <= end);
      const isName = own.some(({ facts }) => (facts & (fact.firstName | fact.surname)) !== 0);
      return isName ? [] : [{ letters, own }];
    },
  );
  const isLong = ({ letters }: { letters: string }) => letters.length >= shortest;
  const known = all.filter(isLong).length >= leastOthers ? all : all.filter(isLong);
  if (known.length === 0) return none;
  const letters = new Set(known.map((each) => each.letters));
  return new Set([
    ...words.filter(({ text }) => letters.has(text)),
    ...known.flatMap(({ own }) => own),
  ]);
}

const none: ReadonlySet<ReadWord> = new Set();

/** The words of a phrase that begin with the letters in their order, or have them within a compound; null where none do. */
function phraseOf(letters: string, meant: string): { start: number; end: number } | null {
  const words = [...meant.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0].toUpperCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [first, { start }] of words.entries()) {
    let left = letters;
    for (const { text, end } of words.slice(first)) {
      const [initial = ''] = text;
      if (!left.startsWith(initial)) {
        if (left === letters) break;
        continue;
      }
      left = left.slice(1);
      if (text.length >= longWord) {
        for (const letter of text.slice(2)) if (left.startsWith(letter)) left = left.slice(1);
      }
      if (left === '') return { start, end };
    }
  }
  return null;
}
