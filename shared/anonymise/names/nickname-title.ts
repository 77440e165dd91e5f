import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';

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
  if (!title.test(before.text) || !isWritten(word.known, wordForm.capitalised)) return null;
  if (!/^\.? $/.test(source.slice(before.end, word.start))) return null;
  // `Bror Anker`, `Mama Grethe`: of a capital nobody can say whether a brother is meant.
  if (family.test(before.text) && word.verdict?.type === 'PERSON') return titleOf(before, before);
  // `Fru Justitia` is in a saying, `Dr. Ja` and `Fru Kaffe` are somebody.
  const isField = (word.facts & (fact.field | fact.grammar | fact.word)) === fact.field;
  const isName = (word.facts & (fact.firstName | fact.surname | fact.role)) !== 0;
  const isWord = (word.facts & (fact.word | fact.compound)) !== 0;
  if (isName || isField || !isWord) return null;
  return titleOf(before, word);
}

/** What may follow `Den` in a name of a thing: `Den Gamle By`. */
const isAlone = (source: string, next: ReadWord | undefined, { end }: ReadWord) =>
  next === undefined || source.slice(end, next.start) !== ' ' || !next.known.isCapital;

/** `Den Lange`, `Den Sure`: an article and how somebody is, both with a capital, and no thing behind them. */
export function nicknameWithArticle(
  source: string,
  before: ReadWord | undefined,
  word: ReadWord,
  next: ReadWord | undefined,
): Span | null {
  if (!word.known.isCapital || (before?.text !== 'Den' && before?.text !== 'Det')) return null;
  if (source.slice(before.end, word.start) !== ' ' || !/^\p{Lu}\p{Ll}+e$/u.test(word.text))
    return null;
  const isHow = (word.facts & fact.word) !== 0 && (word.facts & fact.field) === 0;
  return isHow && isAlone(source, next, word) ? titleOf(before, word) : null;
}

const titleOf = ({ start }: ReadWord, { end }: ReadWord): Span => ({
  start,
  end,
  type: 'PERSON',
  certainty: 'look',
  reason: 'context',
});
