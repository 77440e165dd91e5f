import type { ReadWord } from '../read-paragraph.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { fact } from '../tagger/lexicon.ts';
import { isDetermined, slotWord } from './called-in-slots.ts';
import { doesAsPerson } from './small-words-as-names.ts';

/** Names that are verbs in small letters: `at bo`. */
const verb = /^(?:bo|eja|find|tor|dag|vilde)$/;

/**
 * First names in small letters that are words as well and no list tells apart, where a clause begins with one that does what
 * persons do (`kassereren siger, at mark har betalt`), one is named with somebody else (`hos Bodil og sten`),
 * or one signs.
 */
export function wordsThatDo(source: string, story: StoryWords): readonly ReadWord[] {
  const { words } = story;
  return askedWords(story, (word, index) => {
    if (word.known.isCapital || (word.facts & fact.firstName) === 0 || word.verdict !== null)
      return false;
    if ((word.facts & (fact.field | fact.grammar)) !== 0 || verb.test(word.text)) return false;
    if (endsWhatIsSaid(source, word)) return true;
    const [person, joint] = [words[index - 2], words[index - 1]];
    if (joint === undefined) return false;
    if (isPerson(person) && source.slice(person.end, word.start) === ' og ') return true;
    const isClause =
      word.isStart ||
      (joint.known.slotWord & slotWord.joint) !== 0 ||
      /^[,:] $/.test(source.slice(joint.end, word.start));
    return (
      isClause &&
      !isDetermined(source, joint, word) &&
      doesAsPerson(source.slice(word.end, word.end + longestDeed))
    );
  });
}

/** `Jeg kører nu. klaus`: at the end of a line, behind a whole sentence, as who wrote it. */
const endsWhatIsSaid = (source: string, { start, end }: ReadWord) =>
  /[.!?] $/.test(source.slice(Math.max(0, start - 2), start)) &&
  /^[ ]*(?:\n|$)/.test(source.slice(end, end + 3));

const isPerson = (word: ReadWord | undefined): word is ReadWord =>
  word?.verdict?.type === 'PERSON' && word.verdict.certainty === 'found';
const longestDeed = 40;
