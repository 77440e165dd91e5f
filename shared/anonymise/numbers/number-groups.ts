import { wordsOf } from '../lists/words-of.ts';
import { beginsWithDigit } from '../tagger/sign-class.ts';
import type { Token } from '../tagger/tokens.ts';
import { type NumberForm, numberOf } from './number-of.ts';

/** Numbers that are told together and are of one kind: `14`, `to år og fire måneder`, `4, 6 og 9 år`. */
export interface NumberGroup {
  /** The first token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly form: NumberForm;
  readonly value: number;
  readonly count: number;
  /** What the numbers are of, where it stands behind them: the word, in small letters. */
  readonly unit: string;
  /** `gammel` behind the unit. */
  readonly isOld: boolean;
  readonly hasHalf: boolean;
}

interface One {
  readonly to: number;
  readonly form: NumberForm;
  readonly value: number;
  readonly hasHalf: boolean;
}

/** No age is told by a greater one. */
const greatest = 111;
const units = new Set(
  wordsOf(
    'år års aar åår åårs årr åt aår åe mdr mnd måneder måned måneders månder uger uge ugers dage dag dages åring åringer årig årige årigt yo åri',
  ),
);
const olds = new Set(wordsOf('gammel gamle gammelt gl gam'));
/** A number of these is no list's first: `stue 9, 83`. */
const numbered = new Set(
  wordsOf(
    'stue nr nummer værelse lejlighed bolig plads uge rum lokale bord seng hus opgang side bilag punkt klasse team hold gruppe afsnit afdeling',
  ),
);
const joints = new Set(wordsOf('og eller til samt - – / , &'));

/** Whether a number can begin with a word of small letters. */
export const beginsNumber = (lower: string): boolean =>
  beginsWithDigit(lower) || numberOf(lower) !== undefined;

/**
 * The numbers of a text, each with those that are joined to it. Words are its tokens in small letters, and a
 * number begins at no others than those at `starts`.
 */
export function numberGroups(
  tokens: readonly Token[],
  words: readonly string[],
  starts: readonly number[],
): readonly NumberGroup[] {
  const lower = (at: number) => words[at] ?? '';
  const isTight = (at: number) => tokens[at - 1]?.end === tokens[at]?.start;
  const groups: NumberGroup[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const first = numberAt(tokens, words, at);
    if (first === undefined) {
      next = afterDigits(tokens, at);
      continue;
    }
    let to = first.to;
    let [unit, isOld, hasHalf, count] = ['', false, first.hasHalf, 1];
    const takeUnit = () => {
      if (!units.has(lower(to))) return;
      unit = lower(to);
      to += 1;
      if (unit === 'mdr' && lower(to) === '.' && isTight(to)) to += 1;
      if (isOne(lower(to)) && isHalf(lower(to + 1))) to += 2;
      else if (lower(to) === 'og' && isOne(lower(to + 1)) && isHalf(lower(to + 2))) to += 3;
      if (olds.has(lower(to))) {
        isOld = true;
        to += 1;
      }
    };
    takeUnit();
    for (;;) {
      if (!joints.has(lower(to)) || first.form === 'decade') break;
      if (lower(to) === ',' && numbered.has(lower(at - 1))) break;
      // `14, 3 og 2`, and `, og 3`
      const isTwo = lower(to) === ',' && /^(?:og|eller)$/.test(lower(to + 1));
      const second = to + (isTwo ? 2 : 1);
      const other = numberAt(tokens, words, second);
      if (other === undefined || other.form !== first.form || tokens[second]?.isLineStart === true)
        break;
      to = other.to;
      count += 1;
      hasHalf ||= other.hasHalf;
      takeUnit();
    }
    groups.push({
      from: at,
      to,
      form: first.form,
      value: first.value,
      count,
      unit,
      isOld,
      hasHalf,
    });
    next = to;
  }
  return groups;
}

/** The number that begins with a token, where it is one that may be an age or a day. */
function numberAt(tokens: readonly Token[], words: readonly string[], at: number): One | undefined {
  const token = tokens[at];
  const lower = words[at];
  if (token === undefined || lower === undefined) return undefined;
  return beginsWithDigit(lower) ? digitsAt(tokens, words, at) : wordAt(words, at);
}

function wordAt(words: readonly string[], at: number): One | undefined {
  const lower = (index: number) => words[index] ?? '';
  const own = numberOf(lower(at));
  if (own === undefined) return undefined;
  if (own.value === 1 && !mayCount(lower(at), lower(at + 1))) return undefined;
  if (own.form !== 'word') return { ...own, to: at + 1, hasHalf: false };
  let to = at + 1;
  let { value } = own;
  const ten = numberOf(lower(to + 1));
  if (
    lower(to) === 'og' &&
    value < 10 &&
    ten?.form === 'word' &&
    ten.value >= 20 &&
    ten.value < 100 &&
    ten.value % 10 === 0
  ) {
    value += ten.value;
    to += 2;
  }
  const half = isHalf(lower(to))
    ? 1
    : isOne(lower(to)) && isHalf(lower(to + 1))
      ? 2
      : lower(to) === 'og' && isOne(lower(to + 1)) && isHalf(lower(to + 2))
        ? 3
        : 0;
  return { form: 'word', value, to: to + half, hasHalf: half > 0 || /^halvand/.test(lower(at)) };
}

const articles = new Set(['en', 'et', 'én', 'ét']);
/** Whether a word before another may be a number: `en` is an article, unless years are counted by it. */
export const mayCount = (lower: string, next = ''): boolean =>
  lower.length !== 2 || !articles.has(lower) || isCounted(next);

const isCounted = (lower: string) => units.has(lower) || isHalf(lower);
const isHalf = (lower: string) => lower === 'halv' || lower === 'halvt';
const isOne = (lower: string) => lower === 'et' || lower === 'en';

function digitsAt(tokens: readonly Token[], words: readonly string[], at: number): One | undefined {
  const lower = (index: number) => words[index] ?? '';
  const isTight = (index: number) => tokens[index - 1]?.end === tokens[index]?.start;
  const hasSign = lower(at).endsWith('½');
  const value = Number(lower(at).replace('½', ''));
  if (!Number.isInteger(value) || value < 1 || value > greatest || lower(at).startsWith('0'))
    return undefined;
  if (
    at > 0 &&
    isTight(at) &&
    /^[\p{L}\p{N}.,/:#@_§-]/u.test(lower(at - 1)) &&
    !/^[-–]$/.test(lower(at - 1))
  )
    return undefined;
  // A telephone number, a date, a plate.
  if (/^\d/.test(lower(at - 1)) || (/^\d/.test(lower(at + 1)) && !isTight(at + 1)))
    return undefined;
  let to = at + 1;
  if (hasSign) return { form: 'digits', value, to, hasHalf: true };
  if (lower(to) === '½') return { form: 'digits', value, to: to + 1, hasHalf: true };
  if (isTight(to) && /^[.,:/]$/.test(lower(to)) && isTight(to + 1) && /^\d/.test(lower(to + 1))) {
    if (!/^[.,]$/.test(lower(to)) || lower(to + 1) !== '5') return undefined;
    return { form: 'digits', value, to: to + 2, hasHalf: true };
  }
  if (isTight(to) && /^\p{L}/u.test(lower(to)) && !isCounted(lower(to)) && lower(to) !== 'erne')
    return undefined;
  const tick = /^[-’'´]$/.test(lower(to)) ? 1 : 0;
  if (lower(to + tick) === 'erne')
    return { form: 'decade', value, to: to + tick + 1, hasHalf: false };
  if (lower(to) === '.' && isTight(to) && goesOn(tokens, words, at, to + 1))
    return { form: 'ordinal', value, to: to + 1, hasHalf: false };
  if (/^(?:et|en|og)$/.test(lower(to))) {
    const skip = lower(to) === 'og' ? 1 : 0;
    if (isOne(lower(to + skip)) && isHalf(lower(to + skip + 1))) to += skip + 2;
  }
  return { form: 'digits', value, to, hasHalf: to > at + 1 };
}

/** Whether a dot behind a number is the number's own, and no sentence's. */
function goesOn(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  next: number,
): boolean {
  if (/^(?:den|d|pr)$/.test(words[at - 1] ?? '')) return true;
  if (words[at - 1] === '.' && /^(?:d|pr)$/.test(words[at - 2] ?? '')) return true;
  const after = tokens[next];
  if (after === undefined || after.isLineStart) return false;
  return /^[\p{Ll}\d,;):–-]/u.test(after.text);
}

/** Past digits that are parted by no word, so that no part of a longer number is taken for one. */
function afterDigits(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (!beginsWithDigit(tokens[at]?.text ?? '')) return next;
  while (beginsWithDigit(tokens[next]?.text ?? '')) next += 1;
  return next;
}
