import { isClosingLine } from '../parts/closing-line.ts';
import { greetingLength } from '../parts/tail-line.ts';
import { wordsOf } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { isNameless, nameLineOf } from '../people/name-line.ts';
import { isOccupation } from '../people/occupation.ts';
import { personIn } from '../people/person-line.ts';
import { type Feature, named } from '../reading/feature.ts';
import { senseOf, topicsOf } from '../reading/sense.ts';
import { opensStory } from '../reading/story-opening.ts';
import { introducedBy } from '../teller/introduced.ts';
import type { Line } from '../thread/line.ts';
import { parseMailDate } from '../thread/mail-date.ts';
import { isRule } from '../thread/separator-line.ts';
import type { Piece } from './pieces.ts';

/** What is told of a piece at once, and the form that others in the document may have as well. */
interface Look {
  readonly signs: readonly string[];
  readonly form: string;
  readonly words: number;
}

/** From so many words on a piece may be a text by itself. */
const textWords = 15;
const mostAsked = 40;

/** What is asked of each piece of a document: of itself, of what stands beside it, and of how often its form comes again. */
export function layoutFeatures(
  pieces: readonly Piece[],
  lines: readonly Line[],
): readonly (readonly Feature[])[] {
  const looks = pieces.map((piece) => lookOf(piece, lines));
  const counts = new Map<string, number>();
  for (const { form } of looks) counts.set(form, (counts.get(form) ?? 0) + 1);
  const texts = looks.filter(({ words }) => words >= textWords).length;
  const names = looks.map((look) => namesOf(look, counts, texts));
  return looks.map((look, at) => {
    const own = names[at] ?? [];
    const near = [
      ...(names[at - 1] ?? ['top']).map((name) => `above ${name}`),
      ...(names[at + 1] ?? ['end']).map((name) => `below ${name}`),
      `forms ${looks[at - 1]?.form} ${look.form}`,
      `forms ${look.form} ${looks[at + 1]?.form}`,
      ...isSame(looks[at - 2], look, 'two above'),
      ...isSame(looks[at + 2], look, 'two below'),
    ];
    return ['always', ...own, ...near].map((name) => named(name));
  });
}

function isSame(other: Look | undefined, { form }: Look, where: string): readonly string[] {
  return other === undefined ? [`none ${where}`] : other.form === form ? [`same ${where}`] : [];
}

function namesOf(
  { signs, form, words }: Look,
  counts: ReadonlyMap<string, number>,
  texts: number,
): readonly string[] {
  const often = counts.get(form) ?? 1;
  const times = often === 1 ? 'once' : often === 2 ? 'twice' : often < 5 ? 'some' : 'many';
  const isEach = often >= 2 && often * 2 >= texts && often <= texts + 2;
  return [
    ...signs,
    `form ${form}`,
    `times ${times}`,
    `times ${times} ${sizeOf(words)}`,
    ...(isEach ? ['each', `each ${form}`] : []),
  ];
}

function sizeOf(words: number): string {
  const bounds = [0, 1, 2, 3, 5, 8, 12, 18, 28, 45];
  return String(bounds.findLastIndex((bound) => words >= bound));
}

function lookOf({ text, line, kind }: Piece, lines: readonly Line[]): Look {
  const own = lines[line];
  const words = wordsOf(text);
  const isAlone = kind === 'body' && own?.text === text;
  const above = lines[line - 1]?.text ?? '';
  const below = lines[line + 1]?.text ?? '';
  const heading = /^(#{1,6}) /.exec(own?.markdown ?? '')?.[1]?.length ?? 0;
  const isBold = isAlone && /^\*\*.*\*\*$/.test(own?.markdown ?? '');
  const isCaps = /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  const bare = text.replace(/\s?[:–—-]\s*$/u, '');
  const who = nameKind(bare);
  const end = /[.!?…]["”’»)]*$/.test(text) ? 'stop' : (/[:,–—-]\s*$/.exec(text)?.[0].trim() ?? '');
  const start = startOf(text);
  const size = sizeOf(words.length);
  const isCell = own?.cell !== undefined || (own?.label ?? '') !== '';
  const dress =
    heading > 0 ? `h${heading}` : isBold ? 'bold' : isCaps ? 'caps' : isCell ? 'cell' : '';
  const sense = words.length > 3 ? senseOf(text.slice(0, 400)) : null;
  const signs = [
    kind,
    `size ${size}`,
    `size ${size} ${end}`,
    `dress ${dress}`,
    `start ${start}`,
    `end ${end}`,
    `who ${who}`,
    `who ${who} ${kind} ${dress}`,
    above === '' ? 'apart' : 'close above',
    below === '' ? 'apart below' : 'close below',
    ...(isRule(text) || /^[*~•·_=–—\s-]+$/u.test(text) ? ['rule'] : []),
    ...(text.length < 60 && parseMailDate(text) !== '' ? ['day'] : []),
    ...(/\d{1,2}[.:]\d{2}/.test(text) && words.length < 8 ? ['clock'] : []),
    ...(/\([^()]{2,60}\)$/u.test(text)
      ? ['bracket', `bracket ${nameKind(/\(([^()]*)\)$/u.exec(text)?.[1] ?? '')}`]
      : []),
    ...(nameLineOf(text) !== null ? ['name line'] : []),
    ...(isClosingLine(text) ? ['closing'] : []),
    ...(greetingLength(text) > 0 ? ['greeting'] : []),
    ...(opensStory(text) ? ['opens'] : []),
    ...(introducedBy(text, []) !== '' ? ['introduces'] : []),
    ...(/(?<!\p{L})(?:jeg|vi|min|mit|mig|os)(?!\p{L})/iu.test(text) ? ['own'] : []),
    ...(/(?<!\p{L})(?:I|jer|jeres)(?!\p{L})/u.test(text) ? ['you'] : []),
    ...(sense === null
      ? []
      : [
          `past ${Math.min(sense.past, 3)}`,
          `address ${Math.min(sense.address, 2)}`,
          `topics ${Math.min(topicsOf(text).size, 2)}`,
        ]),
    ...words.slice(0, 2).map((word, at) => `word ${at} ${word}`),
    ...(words.length <= 12 ? words.slice(0, mostAsked).map((word) => `has ${word}`) : []),
    ...(line === lines.findIndex((one) => one.text !== '') ? ['first line'] : []),
  ];
  const form = `${kind} ${dress} ${who} ${start} ${end} ${words.length >= textWords ? 'text' : words.length > 8 ? 'line' : 'short'}`;
  return { signs, form, words: words.length };
}

function startOf(text: string): string {
  if (/^\d{1,2}[./]\s?\d{1,2}/.test(text)) return 'date';
  if (/^\d{1,2}[.)]/.test(text)) return 'number';
  if (/^(?:[-–•*·☐☑]|\[ ?\])\s/u.test(text)) return 'bullet';
  if (/^["“”„»«]/u.test(text)) return 'quote';
  if (/^[(/]/u.test(text)) return text.charAt(0);
  if (/^\p{L}+ (?:nr\.? ?)?\d{1,2}(?!\d)/u.test(text)) return 'counted';
  return /^\p{Lu}/u.test(text) ? 'upper' : /^\p{Ll}/u.test(text) ? 'lower' : 'other';
}

/** Of what kind the name is that a piece is or begins with. */
export function nameKind(text: string): string {
  const bare = text.replace(/^(?:[-–•*·/(]|\d{1,2}[.)])\s?|\)$/gu, '').trim();
  if (bare.length > 100) return '';
  if (isNameless(bare)) return 'nameless';
  const person = personIn(bare);
  if (person !== '') return isHouseName(person) ? 'house' : 'whole';
  const [first = '', next = ''] = bare.split(/[\s,]+/);
  if (isGivenName(first))
    return next === '' ? 'first' : /^\p{Lu}\.?$/u.test(next) ? 'initialled' : 'begins';
  if (/^\p{Lu}{2,4}$|^(?:\p{Lu}\.){1,4}$/u.test(bare)) return 'initials';
  if (isOccupation(bare) || isOccupation(first)) return 'trade';
  return bare.split(/\s+/).some((word) => isGivenName(word.replace(/[.,:()]/g, '')))
    ? 'within'
    : '';
}
