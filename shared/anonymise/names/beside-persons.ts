import type { ReadWord } from '../read-paragraph.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';

/** Who speaks, or is spoken of. */
const somebody = /^(?:jeg|du|mig|dig|ham|hende|han|hun)$/;

/**
 * Plain words with a capital that are told in one breath with somebody: `Bageren og mig` and `Gartneren og Lisbeth vaskede
 * op` at the start of a sentence, `hendes bror (Kugle)`, `hans ven – Rulle – kom` and, below a letter,
 * `Din Bedste`. A trade or a relative is nobody's name.
 */
export function besidePersons(source: string, story: StoryWords): readonly ReadWord[] {
  const { words } = story;
  return askedWords(story, (word, index) => {
    if (!word.known.isCapital) return false;
    if (signs(source, words[index - 1], word)) return isWritten(word.known, wordForm.longer);
    const isBeside =
      isExplained(source, words[index - 1], word) ||
      (word.isStart && isBeforePerson(source, word, words[index + 1], words[index + 2]));
    return isBeside && mayBeName(word);
  });
}

function isBeforePerson(
  source: string,
  { end }: ReadWord,
  joint: ReadWord | undefined,
  other: ReadWord | undefined,
): boolean {
  if (joint?.known.lower !== 'og' || other === undefined) return false;
  if (source.slice(end, other.start) !== ' og ') return false;
  const isPerson = other.verdict?.type === 'PERSON' && other.verdict.certainty === 'found';
  return isPerson || somebody.test(other.text);
}

/** `Din Bedste`, at the beginning of a line that ends soon. */
const signs = (source: string, before: ReadWord | undefined, { start, end }: ReadWord) =>
  before !== undefined &&
  yours.has(before.text) &&
  source.slice(before.end, start) === ' ' &&
  /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, before.start - 4), before.start)) &&
  /^[^\n.!?]{0,24}(?:\n|$)/.test(source.slice(end, end + longestLine));
const yours = new Set(['Din', 'Dit', 'Jeres', 'Deres']);
const longestLine = 26;

/** Behind a relative or a friend, between signs. */
function isExplained(source: string, role: ReadWord | undefined, { start, end }: ReadWord) {
  if (role === undefined || role.known.isCapital || (role.facts & fact.role) === 0) return false;
  const before = source.slice(role.end, start);
  const behind = source.slice(end, end + 2);
  return (
    (before === ' (' && behind.startsWith(')')) ||
    (/^ [–-] $/.test(before) && /^(?: [–-]|[.,])/.test(behind)) ||
    (before === ', ' && /^[,.]/.test(behind))
  );
}

const mayBeName = ({ known, facts }: ReadWord) =>
  isWritten(known, wordForm.longer) &&
  (facts & (fact.field | fact.grammar | fact.role)) === 0 &&
  (facts & (fact.word | fact.compound)) !== 0;
