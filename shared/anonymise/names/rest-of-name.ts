import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** A word that belongs to a name found before it, or names whom another place named. */
export function restOf({ start, end }: ReadWord): Span {
  return { start, end, type: 'PERSON', certainty: 'found', reason: 'elsewhere' };
}

/**
 * Behind a person's name, an initial, a Roman number, another listed name or a word that no dictionary
 * has, a line's end between them or not; on the same line any word with a capital is worth a look.
 */
export function restOfName(source: string, before: Span | undefined, word: ReadWord): Span | null {
  if (before?.type !== 'PERSON' || before.certainty !== 'found') return null;
  const between = source.slice(before.end, word.start);
  // `hanne b`
  if (
    between === ' ' &&
    smallInitial.test(word.text) &&
    !/^\.\p{L}/u.test(source.slice(word.end, word.end + 2)) &&
    /\p{Ll}$/u.test(source.slice(before.start, before.end))
  )
    return { ...restOf(word), certainty: 'look' };
  if (!word.known.isCapital) return null;
  if (!/^[ \u00a0]?\n?[> ]*$/.test(between)) return null;
  const { text, facts } = word;
  // `Til: Mona`, and `Cc:` on the line below
  if (between.includes('\n') && source[word.end] === ':' && (facts & fact.firstName) === 0)
    return null;
  const isListed = (facts & (fact.surname | fact.firstName | fact.capital)) !== 0;
  const isPlain = (facts & (fact.word | fact.role)) !== 0;
  if (/^(?:\p{Lu}|[IVX]{2,4})$/u.test(text)) return restOf(word);
  if ((facts & (fact.field | fact.grammar)) === 0 && (isListed || !isPlain)) return restOf(word);
  const isSurname =
    between !== '' &&
    (facts & (fact.field | fact.role)) === 0 &&
    (!between.includes('\n') ||
      ((facts & fact.grammar) === 0 && source[word.end] !== ':' && isFullLine(source, before)));
  return isSurname ? { ...restOf(word), certainty: 'look' } : null;
}

/** `Nat King Cole`: a word with a capital inside a sentence, right before a name. */
const likelyFirst = 0.6;

export function beginsName(
  source: string,
  word: ReadWord,
  next: ReadWord | undefined,
  before: Span | undefined,
): Span | null {
  if (next?.verdict?.type !== 'PERSON' || next.verdict.certainty !== 'found') return null;
  const isWithin = before?.type === 'PERSON' && source.slice(before.end, word.start) === ' ';
  // `Maj\nLund`: a month or a season is a first name before another name.
  const isFirst = (word.facts & (fact.firstName | fact.grammar)) === fact.firstName;
  // `Li Wei`: what the tagger takes for a name, whatever else it stands for.
  const isLikely = word.likely >= likelyFirst && (word.facts & fact.grammar) === 0;
  const isPart =
    (isFirst || isLikely || !word.isStart) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    (isFirst ||
      isLikely ||
      (word.facts & (isWithin ? fact.grammar : fact.field | fact.grammar | fact.role)) === 0) &&
    (isFirst ? /^[ \n]$/ : /^ $/).test(source.slice(word.end, next.start));
  return isPart ? { ...restOf(word), certainty: 'look', reason: 'context' } : null;
}

/** One letter that is no word: `å`, `i` and `o` are. */
const smallInitial = /^[a-hj-np-tv-z]$/u;

/** So long at least is a line that a program broke, in UTF-16 units; one that a hand ended is often shorter. */
const shortestFullLine = 24;

function isFullLine(source: string, { end }: Span): boolean {
  const line = source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
  if (/^(?:Fra|Til|Cc|From|To|Emne):/.test(line)) return false;
  return line.length >= shortestFullLine || isFullInColumn(source, end, line.length);
}

/** A line of a narrow column: there are others around it, and none is much longer. */
function isFullInColumn(source: string, end: number, length: number): boolean {
  const from = source.lastIndexOf('\n\n', end) + 1;
  const to = source.indexOf('\n\n', end);
  const lines = source
    .slice(from, to === -1 ? undefined : to)
    .trim()
    .split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return lines.length >= shortestColumn && longest <= widestColumn && length * 2 >= longest;
}

/** So many lines at least has a column, and so wide is a narrow one at most, in UTF-16 units. */
const shortestColumn = 4;
const widestColumn = 40;
