import type { ReadWord } from '../read-paragraph.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';

/**
 * Words with a capital that begin a row whose second is somebody: `Fra venstre: Bassen, Dybe Dan, Elly`. What a sentence
 * begins with says little by itself, and what stands beside it more.
 */
export function firstOfRows(source: string, story: StoryWords): readonly ReadWord[] {
  const { words } = story;
  return askedWords(story, (word, index) => {
    if (!word.isStart || !mayBeName(word)) return false;
    if (source.slice(word.start - 2, word.start) !== ': ') return false;
    const next = words[index + 1];
    if (next === undefined || source.slice(word.end, next.start) !== ', ') return false;
    const person = [next, words[index + 2]].find(isPerson);
    return (
      next.known.isCapital &&
      person !== undefined &&
      /^(?:,| og )/.test(source.slice(person.end, person.end + longestJoint))
    );
  });
}

const longestJoint = 4;

const mayBeName = ({ known, facts }: ReadWord) =>
  isWritten(known, wordForm.longer) && (facts & (fact.field | fact.grammar | fact.role)) === 0;
const isPerson = (word: ReadWord | undefined): word is ReadWord =>
  word?.verdict?.type === 'PERSON' && word.verdict.certainty === 'found';
