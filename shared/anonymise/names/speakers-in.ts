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
export function speakersIn(source: string, { words, lines }: StoryWords): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const index of lines) {
    const word = words[index];
    if (word === undefined) continue;
    const { text, start, end, facts } = word;
    if (source.charCodeAt(end) !== colon) continue;
    if (start > 0 && source[start - 1] !== '\n') continue;
    if ((facts & (fact.field | fact.role | fact.grammar)) !== 0) continue;
    turns.set(text, (turns.get(text) ?? 0) + 1);
  }
  return new Set([...turns].flatMap(([text, count]) => (count >= leastTurns ? [text] : [])));
}
