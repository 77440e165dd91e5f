import type { Span } from './finding.ts';
import { fact } from './lexicon.ts';
import type { ReadWord } from './read-paragraph.ts';

/**
 * The names of a whole story as spans: what was found once is found everywhere, in the genitive and in
 * small letters too; words side by side that are of one type are one name.
 */
export function storyNames(source: string, words: readonly ReadWord[]): readonly Span[] {
  const persons = new Set<string>();
  const hinted = new Set<string>();
  for (const { verdict, bare, text, facts } of words) {
    if (verdict?.type === 'PERSON' && verdict.certainty === 'found' && bare.length > 1) {
      const own = text.toLowerCase();
      // `Hans` is no genitive of `han`, and `Jens` none of `jen`.
      const isBare =
        (facts & (fact.firstName | fact.surname)) !== 0 && (facts & fact.genitive) === 0;
      persons.add(isBare ? own : bare);
      if (text.includes('-'))
        for (const part of bare.split('-')) if (part.length > 2) persons.add(part);
    }
  }
  for (const { verdict, text } of words) if (verdict?.certainty === 'look') hinted.add(text);
  const long = [...persons].filter((name) => name.length >= shortestMisspelt);
  const isMisspelt = ({ bare, facts, text, likely }: ReadWord) =>
    bare.length >= shortestMisspelt &&
    (likely > 0.02 || /^\p{Lu}/u.test(text)) &&
    (facts & (fact.word | fact.compound | fact.field | fact.grammar)) === 0 &&
    long.some((name) => isOneSlipApart(name, bare));
  const spans: Span[] = [];
  for (const word of words) {
    const before = spans.at(-1);
    const span =
      spanOf(word, persons, isMisspelt) ??
      (isRestOfName(source, before, word) ? restOf(word) : null) ??
      (hinted.has(word.text) && isCapital(word) ? { ...restOf(word), certainty: 'look' } : null);
    if (span === null) continue;
    const last = spans.at(-1);
    const between = last === undefined ? '' : source.slice(last.end, word.start);
    const isOneName =
      last !== undefined &&
      last.type === span.type &&
      last.certainty === span.certainty &&
      (joints[span.type]?.test(between) === true ||
        (between === '.' && /(?<!\p{L})\p{L}$/u.test(source.slice(last.start, last.end))) ||
        (between === ', ' && isSurnameFirst(words, last, word)));
    if (isOneName) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  return spans.map((span) => withLastDot(source, span));
}

/** What may stand between the words of one name. */
const space = String.raw`-?[ \u00a0]*\n?[ \t>]*|[ \n]?&[ \n]?`;
const joints: Partial<Record<Span['type'], RegExp>> = {
  PERSON: new RegExp(`^(?:${space})$`),
  PLACE: new RegExp(`^(?:${space})$`),
  ORG: new RegExp(`^(?:${space}| (?:i|ved|og|for|af|på|den|det) )$`),
};

/** `Lauritsen, Kim`, as lists and journals write. */
function isSurnameFirst(words: readonly ReadWord[], last: Span, word: ReadWord): boolean {
  const surname = words.find(({ start, end }) => start === last.start && end === last.end);
  const isOnly = (facts: number, own: number, other: number) =>
    (facts & own) !== 0 && (facts & other) === 0;
  return (
    surname !== undefined &&
    isOnly(surname.facts, fact.surname, fact.firstName) &&
    isOnly(word.facts, fact.firstName, fact.surname)
  );
}

const isCapital = ({ text }: ReadWord) => /^\p{Lu}/u.test(text);

/** Behind a person's name, an initial, a Roman number or another listed name, a line's end between them or not. */
function isRestOfName(source: string, before: Span | undefined, word: ReadWord): boolean {
  return (
    before?.type === 'PERSON' &&
    before.certainty === 'found' &&
    isCapital(word) &&
    (/^(?:\p{Lu}|[IVX]{2,4})$/u.test(word.text) ||
      ((word.facts & (fact.surname | fact.firstName | fact.capital)) !== 0 &&
        (word.facts & (fact.field | fact.grammar)) === 0)) &&
    /^[ \u00a0]?\n?[> ]*$/.test(source.slice(before.end, word.start))
  );
}

function restOf({ start, end }: ReadWord): Span {
  return { start, end, type: 'PERSON', certainty: 'found', reason: 'elsewhere' };
}

/** `Louise W.`: the dot belongs to the initial. */
function withLastDot(source: string, span: Span): Span {
  const isInitial =
    source[span.end] === '.' &&
    /(?:^|[\s-])\p{Lu}$|\.\p{L}$/u.test(source.slice(span.start, span.end));
  return span.type === 'PERSON' && isInitial ? { ...span, end: span.end + 1 } : span;
}

/** Shorter names are one slip from many words. */
const shortestMisspelt = 4;

/** Whether one letter was left out, doubled, mistaken, or exchanged with its neighbour. */
function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  const [restOne, restOther] = [one.slice(start, endOne), other.slice(start, endOther)];
  if (restOne.length <= 1 && restOther.length <= 1) return start > 0;
  return restOne.length === 2 && restOther === `${restOne[1]}${restOne[0]}`;
}

function spanOf(
  word: ReadWord,
  persons: ReadonlySet<string>,
  isMisspelt: (word: ReadWord) => boolean,
): Span | null {
  const { start, end, verdict, bare, text, facts, likely } = word;
  if (verdict?.certainty === 'found') return { ...verdict, start, end };
  const own = text.toLowerCase();
  if ((facts & fact.grammar) === 0 && (persons.has(bare) || persons.has(own))) {
    const isPlainWord = (facts & (fact.word | fact.field | fact.grammar)) !== 0;
    if (isCapital(word) || !isPlainWord || likely > 0.03) {
      return { start, end, type: 'PERSON', certainty: 'found', reason: 'elsewhere' };
    }
  }
  const isBoth = (facts & fact.grammar) !== 0 && (facts & fact.firstName) !== 0;
  if (verdict === null && isBoth && isCapital(word) && persons.has(own)) {
    return { start, end, type: 'PERSON', certainty: 'look', reason: 'elsewhere' };
  }
  if (isMisspelt(word))
    return { start, end, type: 'PERSON', certainty: 'found', reason: 'elsewhere' };
  return verdict === null ? null : { ...verdict, start, end };
}
