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
  if (isParent(source, before, word)) return titleOf(before, before);
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

/** `her kom Mor Karla`: what somebody is called where a capital stands inside a sentence. */
const parent =
  /^(?:Mor|Far|Moster|Faster|Mormor|Morfar|Farmor|Farfar|Mutter|Bedstemor|Bedstefar|Kusine|Fætter)$/;
function isParent(source: string, before: ReadWord, word: ReadWord): boolean {
  if (!parent.test(before.text) || word.verdict?.type !== 'PERSON') return false;
  if (source.slice(before.end, word.start) !== ' ') return false;
  if (!before.isStart) return true;
  const pair = source.slice(before.start, word.end);
  return new RegExp(String.raw`[\p{L},] ${pair}(?!\p{L})`, 'u').test(source);
}

const titleOf = ({ start }: ReadWord, { end }: ReadWord): Span => ({
  start,
  end,
  type: 'PERSON',
  certainty: 'look',
  reason: 'context',
});
