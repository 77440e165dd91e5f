import type { Original } from '../../domain/original.ts';
import { slugify } from '../../publication/slug.ts';
import type { Finding, FindingType } from '../finding.ts';
import { functionWords } from '../lists/field-words.ts';
import { firstNames } from '../lists/first-names.ts';
import { monthNames } from '../names/cues.ts';
import { tracedWords } from './traced-words.ts';

/** What a trace is made of: how it stands in the original, before it is hashed. */
export interface OriginalString {
  readonly text: string;
  /** `replaced`: somebody took it out, whatever it is. */
  readonly type: FindingType | 'replaced';
}

/** What points at one person by itself, and so never goes out though nobody replaced it. */
const pointing: ReadonlySet<FindingType> = new Set([
  'CPR',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'CASE_NO',
  'PLATE',
  'HANDLE',
]);

const known = new Set(firstNames.map((name) => name.toLowerCase()));

/** Words that stand in many people's names and are nobody's. */
const particles = new Set(['af', 'von', 'van', 'de', 'den', 'der', 'del', 'el', 'al', 'la', 'le']);

/** Words that no story does without: somebody who is written `hans` is met as `Hans` alone. */
const everyday = new Set([...functionWords, ...monthNames]);

/**
 * Every string of an original that must not go out: what was replaced, full names and each name in
 * them, numbers and addresses. A name that only ever stands alone may be an ordinary word that the
 * detector took for one: it counts where the story that somebody approved does not hold it, so that it
 * was taken out.
 * @param findingsIn finds what can identify somebody in a text.
 * @param approved every text of the story as it was approved.
 */
export function originalStrings(
  original: Original,
  findingsIn: (text: string) => readonly Finding[],
  approved: readonly string[],
): readonly OriginalString[] {
  // The name of a file may spell the title's æ, ø and å in other letters, as the page's address does.
  const standing = new Set(
    approved.flatMap((text) =>
      tracedWords(text).flatMap(({ folded }) => [folded, slugify(folded)]),
    ),
  );
  const texts = [
    original.text,
    ...original.earlier.map(({ text }) => text),
    nameOf(original.source),
  ];
  const found = [...new Set(texts)]
    .flatMap(findingsIn)
    .filter(({ certainty, type }) => certainty === 'found' && isTraced(type))
    .filter(({ type, text }) => type !== 'PERSON' || isFullName(text) || !holds(standing, text));
  const names = [original.author].filter((name) => isFullName(name));
  return unique([
    ...original.pseudonyms.map(
      ({ from }): OriginalString => ({
        text: everyday.has(from) ? asName(from) : from,
        type: 'replaced',
      }),
    ),
    ...[...found, ...names.map((text) => ({ text, type: 'PERSON' as const }))].flatMap(partsOf),
    ...(original.authorEmail === '' ? [] : partsOf({ text: original.authorEmail, type: 'EMAIL' })),
  ]);
}

function isTraced(type: FindingType): boolean {
  return type === 'PERSON' || pointing.has(type);
}

/** A name with each name in it; a street and number also without floor and town. */
function partsOf({ text, type }: Pick<Finding, 'text' | 'type'>): readonly OriginalString[] {
  const whole: OriginalString = { text, type };
  if (type === 'ADDRESS') {
    const street = /^.*?\d+ ?\p{L}?(?=[^\p{L}\p{N}]|$)/u.exec(text)?.[0] ?? text;
    return [whole, { text: street, type }];
  }
  if (type !== 'PERSON') return [whole];
  // A part is a name where it is written as one: `sommer` in small letters is a season.
  const single = nameWords(text).map((name): OriginalString => ({ text: asName(name), type }));
  return [whole, ...single];
}

function asName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Two words or more; in small letters they may be words, but where they begin with a name that people have. */
function isFullName(text: string): boolean {
  const [first = '', ...others] = nameWords(text);
  if (others.length === 0) return false;
  return /^\p{Lu}/u.test(first) || known.has(first.toLowerCase());
}

function nameWords(text: string): readonly string[] {
  return tracedWords(text)
    .filter(({ text: own, folded }) => own.length > 1 && !/\d/.test(own) && !particles.has(folded))
    .map(({ text: own }) => own);
}

function holds(standing: ReadonlySet<string>, name: string): boolean {
  return tracedWords(name).every(({ folded }) => standing.has(folded));
}

/**
 * A file's own name: the folders it lay in are the user's. With two hyphens or more they stand for
 * spaces; a single one may be that of a double name.
 */
function nameOf(source: string): string {
  const name = source
    .replace(/^.*[\\/]/, '')
    .replace(/\.\p{L}[\p{L}\p{N}]{1,4}$/u, '')
    .replaceAll('_', ' ');
  return /-.*-/.test(name) ? name.replaceAll('-', ' ') : name;
}

function unique(strings: readonly OriginalString[]): readonly OriginalString[] {
  const known = new Map(strings.map((string) => [string.text, string]));
  return [...known.values()].filter(({ text }) => tracedWords(text).length > 0);
}
