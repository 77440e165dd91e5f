import { matchesOf } from '../patterns/spans-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import type { StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';
import { isShortened } from './small-initials.ts';
import { lettersThatSpeak } from './speakers-in.ts';

/** So many persons at least make a list of lines or a column one of persons. */
const leastPersons = 2;

/**
 * Words with a capital that stand where a list has its persons: at the beginning of a line beside
 * lines that begin with names, in a column of names, behind `Til stede:`. Each may be a nickname.
 */
export function namesInLists(source: string, story: StoryWords): ReadonlySet<ReadWord> {
  const { words } = story;
  return new Set([
    ...labelsOfLines(source, story),
    ...cellsOfColumns(source, words),
    ...present(source, words),
    ...amongPersons(source, story),
    ...lettersThatSpeak(source, story),
  ]);
}

const isPerson = ({ verdict }: ReadWord) =>
  verdict?.type === 'PERSON' && verdict.certainty === 'found';
const mayBeName = ({ known, facts }: ReadWord) =>
  isWritten(known, wordForm.capitalised) && (facts & (fact.field | fact.grammar)) === 0;

/** `Skrue: vil ikke oplyse`, among lines such as `Rebecca: ja`. */
function labelsOfLines(source: string, { words, lines }: StoryWords): readonly ReadWord[] {
  const found: ReadWord[] = [];
  let block: ReadWord[] = [];
  let pairs = 0;
  const close = () => {
    const persons = block.filter(isPerson).length + pairs;
    // Most paragraphs are no list.
    if (persons >= leastPersons) {
      const others = block.filter(
        (word) => !isPerson(word) && word.known.isCapital && isLabel(source, word),
      );
      // A record has labels as well: `Skole:`, `Aftale:`.
      if (others.length <= persons) {
        found.push(...others.filter((word) => mayBeName(word) && (word.facts & fact.role) === 0));
      }
    }
    block = [];
    pairs = 0;
  };
  for (const index of lines) {
    const word = words[index];
    if (word === undefined) continue;
    const gap = source.slice(words[index - 1]?.end ?? 0, word.start);
    if (/\n[ \t]*\r?\n/.test(gap)) close();
    if (/\p{N}\p{L}?$/u.test(gap)) continue;
    if (!isPerson(word) && isPair(source, word, words[index + 1], words[index + 2])) pairs += 1;
    else block.push(word);
  }
  close();
  return found;
}

/** `Dutte og Chilli: bord`, where one of both is surely somebody. */
const isPair = (
  source: string,
  one: ReadWord,
  joint: ReadWord | undefined,
  other: ReadWord | undefined,
) =>
  joint?.text === 'og' &&
  other !== undefined &&
  isPerson(other) &&
  source.slice(one.end, other.start) === ' og ' &&
  source[other.end] === ':';

const isLabel = (source: string, { end }: ReadWord) =>
  /^(?::| \(|,? \d| [–-] | = )/.test(source.slice(end, end + 3));

/** Whether there is a sign that parts columns: asked in a fraction of the time that a pattern takes. */
const hasColumns = (source: string) => source.includes('|') || source.includes('\t');

/** A cell with one word among cells with names. */
function cellsOfColumns(source: string, words: readonly ReadWord[]): readonly ReadWord[] {
  if (!hasColumns(source) || !/\|.*\||\t.*\t/.test(source)) return [];
  const columns = new Map<string, { persons: number; others: ReadWord[] }>();
  let [lineStart, table, at] = [0, 0, 0];
  for (const line of source.split('\n')) {
    const sign = ['|', '\t'].find((each) => line.split(each).length > 2);
    if (sign === undefined) table += 1;
    const cells = sign === undefined ? [] : line.split(sign);
    let start = lineStart;
    cells.forEach((cell, index) => {
      const own: ReadWord[] = [];
      const end = start + cell.length;
      while ((words[at]?.start ?? end) < start) at += 1;
      for (let word = words[at]; word !== undefined && word.start < end; word = words[at]) {
        own.push(word);
        at += 1;
      }
      const key = `${table} ${index}`;
      const column = columns.get(key) ?? { persons: 0, others: [] };
      columns.set(key, column);
      if (own.some(isPerson)) column.persons += 1;
      else if (own.length === 1 && !/\d/.test(cell)) column.others.push(...own.filter(mayBeName));
      start = end + 1;
    });
    lineStart += line.length + 1;
  }
  return [...columns.values()].flatMap(({ persons, others }) =>
    persons >= leastPersons && persons * 2 >= others.length ? others : [],
  );
}

const role =
  /(?:^|[\n.;] ?)(?:til stede|tilstede|deltagere?|mødt|fremmødte|afbud(?: fra)?|fraværende|mødeleder|referent|ordstyrer|dagens vært|på vagt|vagthavende|med på turen|medvirkende|inviteret|gæster?|hold|kontaktperson|borger|beboer|elev)(?: i dag)?:$/iu;
/** So long is such a role at most, in UTF-16 units. */
const longestRole = 40;

/** `Mødeleder: Hovmesteren. Til stede: Fisken, Dukken`. */
function present(source: string, words: readonly ReadWord[]): readonly ReadWord[] {
  const found: ReadWord[] = [];
  for (let at = source.indexOf(':'); at !== -1; at = source.indexOf(':', at + 1)) {
    const from = at + 1;
    const isRole = role.test(source.slice(Math.max(0, from - longestRole), from));
    if (!isRole && !small.test(source.slice(from, from + longestSmall))) continue;
    const length = /^[^.\n:]*/.exec(source.slice(from))?.[0].length ?? 0;
    for (const word of words) {
      if (word.start < from || word.end > from + length) continue;
      if ((isRole && (mayBeName(word) || isFirstName(word))) || isSmallInitials(word))
        found.push(word);
    }
  }
  return found;
}

/** `finn, kejserinden og jytte`: a word without an article between two persons. */
function amongPersons(source: string, { words, asked }: StoryWords): readonly ReadWord[] {
  const found: ReadWord[] = [];
  for (const index of asked) {
    const person = words[index];
    if (person === undefined || !isPerson(person)) continue;
    const word = words[index + 1];
    if (word === undefined || word.verdict !== null) continue;
    if (source.slice(person.end, word.start) !== ', ' || !/^\p{L}{4,}$/u.test(word.text)) continue;
    if ((word.facts & (fact.field | fact.grammar | fact.role)) !== 0) continue;
    const next = words.slice(index + 2, index + 4).find(({ text }) => text !== 'og');
    if (next === undefined || !isPerson(next)) continue;
    const gap = source.slice(word.end, next.start);
    if ((gap === ', ' || gap === ' og ') && /(?:en|et)$/u.test(word.text)) found.push(word);
  }
  return found;
}

/** `Deltagere: mona, keld` */
const isFirstName = ({ facts }: ReadWord) =>
  (facts & fact.firstName) !== 0 && (facts & (fact.word | fact.field | fact.grammar)) === 0;

/** Behind any label, two or three small letters that a sign ends. */
const small = /^ \p{Ll}{2,3}(?:[,/.;]|\n|$)/u;
const longestSmall = 5;

/** `Til stede: abk, hvo`: letters that are no word. */
const isSmallInitials = ({ text, facts }: ReadWord) =>
  /^\p{Ll}{2,3}$/u.test(text) &&
  !isShortened(text) &&
  (facts & (fact.word | fact.compound | fact.grammar | fact.field)) === 0;

/** Plain words in the first line of a table, which say what stands below them. */
export function headingsOfTables(
  source: string,
  words: readonly ReadWord[],
): ReadonlySet<ReadWord> {
  const headings = new Set<ReadWord>();
  if (!hasColumns(source)) return headings;
  for (const { index, groups } of matchesOf(source, tableStart)) {
    const end = index + (groups?.head?.length ?? 0);
    const own = words.filter((word) => word.start >= index && word.end <= end);
    if (own.every(isHeading)) for (const word of own) headings.add(word);
  }
  return headings;
}

const tableStart =
  /(?<=^|\n[ \t]*\r?\n|\n[^|\t\n]*\n)(?<head>[^|\t\n\d]+(?:[|\t][^|\t\n\d]*){2,})\n(?=[^\n|\t]*[|\t][^\n|\t]*[|\t])/g;
const isHeading = ({ facts }: ReadWord) =>
  (facts & (fact.word | fact.compound | fact.field | fact.grammar)) !== 0 &&
  (facts & fact.firstName) === 0;
