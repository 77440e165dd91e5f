import type { Span } from './finding.ts';
import { fact } from './lexicon.ts';
import type { ReadWord } from './read-paragraph.ts';

const title =
  /^(?:fru|frk|frøken|hr|herr|dr|doktor|onkel|tante|mutter|mama|papa|kaptajn|professor|kong|prins|prinsesse|general|baron|bror|søster)$/iu;

const family = /^(?:mama|papa|bror|søster)$/iu;

/**
 * `Fru Blå`, `Dr. Ja`: a title and a plain word with a capital are what somebody is called, both of them. Null where the
 * word is no such word, or a name: `fru Holm` is called Holm.
 */
export function nicknameWithTitle(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
): Span | null {
  if (!word.known.isCapital || before?.known.isCapital !== true) return null;
  if (!title.test(before.text) || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null;
  if (!/^\.? $/.test(source.slice(before.end, word.start))) return null;
  // `Bror Anker`, `Mama Grethe`: of a capital nobody can say whether a brother is meant.
  if (family.test(before.text) && word.verdict?.type === 'PERSON') return titleOf(before, before);
  // `Fru Justitia` is in a saying, `Dr. Ja` is somebody.
  const isField = (word.facts & (fact.field | fact.grammar)) === fact.field;
  const isName = (word.facts & (fact.firstName | fact.surname | fact.role)) !== 0;
  const isWord = (word.facts & (fact.word | fact.compound)) !== 0;
  if (isName || isField || !isWord) return null;
  return titleOf(before, word);
}

const titleOf = ({ start }: ReadWord, { end }: ReadWord): Span => ({
  start,
  end,
  type: 'PERSON',
  certainty: 'look',
  reason: 'context',
});
