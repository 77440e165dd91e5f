import { onOneLine } from '../groups/finding-group.ts';
import { readDate } from './read-date.ts';
import type { Worded, WrittenThing } from './replacement.ts';
import { beginsLine, endsLine, inPlaceOf, type Setting, type Wording } from './setting.ts';

/** A time of the year as a date is told by it. */
interface Season {
  /** `foråret`. */
  readonly name: string;
  readonly year: number | null;
}

const seasons = ['vinteren', 'foråret', 'sommeren', 'efteråret'] as const;
const feasts: readonly (readonly [RegExp, string])[] = [
  [/jule?(?:dag|aften)/iu, 'julen'],
  [/påske?dag/iu, 'påsken'],
  [/pinse?dag/iu, 'pinsen'],
  [/nytårs?(?:dag|aften)/iu, 'nytåret'],
];

const weekday = '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?';
/** What stands before a date: a word that a season follows too, and words that only a day has. */
const lead = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<word>fra|til|siden|før|efter|inden|omkring|indtil|mellem|om|i|af|på|pr\.?|hele|hver|sidste|forrige|næste)\s)?(?:${weekday},?\s)?(?:(?:den|d\.?)\s)?$`,
  'iu',
);
const time = String.raw`\s(?:kl\.?|klokken)\s?\d{1,2}(?:[.:]\d{2})?`;
const tail = new RegExp(String.raw`^(?:${time}|\småned)(?![\p{L}\p{N}])`, 'iu');
const isSubject = /^\s(?:var|er|blev|bliver|bød|gik)(?!\p{L})/iu;
const kept = /^(?:fra|til|siden|før|efter|inden|omkring|indtil|mellem|om|hele)$/iu;
const counted = /^(?:hver|sidste|forrige|næste)$/iu;
/** The first day of two, where only the second one says its month. */
const earlierDay =
  /(?<![\p{L}\p{N}])(?<word>fra|mellem)\s(?:natten\s)?(?:den\s|d\.\s)?\d{1,2}\.\s(?:og|til)\s(?:den\s|d\.\s)?$/iu;

/**
 * A date by its season and its year: `den 12. marts 2024` is `i foråret 2024`, and `fra 12. marts 2024` is `fra foråret
 * 2024`. Spring is March to May, and so on by three months; two days of one season are told of once.
 */
export function describeDate({ forms }: Pick<WrittenThing, 'forms'>): Worded {
  return {
    words: forms.map((from) => ({ from, to: told(seasonOf(onOneLine(from))) })),
    wordingOf: (setting) => dateWording(seasonOf(onOneLine(setting.form)), setting),
  };
}

function dateWording(season: Season | null, setting: Setting): Wording {
  const { before, behind, form } = setting;
  const found = lead.exec(before);
  const word = found?.groups?.word ?? '';
  const after = { tail: tail.exec(behind)?.[0] ?? '' };
  if (season === null) {
    const isBare = word === '' || /^(?:på|i|om)$/iu.test(word);
    return isBare && found !== null
      ? { lead: found[0], to: 'en dag', ...after }
      : { to: 'en dag', ...after };
  }
  const [earlier] = earlierDay.exec(before) ?? [];
  if (earlier !== undefined) {
    return { lead: earlier, prefix: inPlaceOf(earlier, 'i'), to: told(season), ...after };
  }
  const twice = toldTwice(season, setting);
  if (twice !== null) return { ...after, ...twice };
  const name = told(season);
  if (isLabel(setting)) return { to: name, ...after };
  const isMonth = readDate(onOneLine(form)).day === null;
  if (isMonth && word === '' && (/(?:og|eller)\s$/iu.test(before) || isSubject.test(behind))) {
    return { to: name, ...after };
  }
  if (isMonth && /^af$/iu.test(word)) return { to: name, ...after };
  const start = found?.[0] ?? '';
  if (counted.test(word)) {
    return { lead: start, prefix: `${word} `, to: name.replace(/e[nt](?= |$)/u, ''), ...after };
  }
  if (kept.test(word)) return { lead: start, prefix: `${word} `, to: name, ...after };
  const isFrom = /^af$/iu.test(word);
  return { lead: start, ...inMarks(isFrom ? 'fra' : 'i', word, name), ...after };
}

/** Where a word stood before the date, another takes its place; else `i` belongs to the season itself. */
function inMarks(preposition: string, word: string, name: string): Wording {
  return word === ''
    ? { to: `${preposition} ${name}` }
    : { prefix: inPlaceOf(`${word} `, preposition), to: name };
}

/** `Dato: …`, `(…)`, a heading, a point of a list. */
function isLabel({ before, behind }: Setting): boolean {
  if (/:[ \t]*$/u.test(before)) return true;
  if (/\([ \t]*(?:den\s)?$/u.test(before) && behind.startsWith(')')) return true;
  return beginsLine(before) && (endsLine(behind) || /^(?::|\s[–-]\s)/u.test(behind));
}

/** `i foråret` for `den 3. maj og den 5. maj`, and for `fra den 3. maj til den 5. maj`. */
function toldTwice({ name, year }: Season, { before, behind }: Setting): Wording | null {
  const years = year === null ? String.raw`(?:\s\d{4})?` : `(?: ${year})?`;
  const first = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<word>i|fra|mellem|siden)\s${name}${years}\s(?:og|til|samt)\s(?:med\s)?(?:den\s)?$`,
    'iu',
  ).exec(before);
  if (first !== null) {
    const own = /\d{4}/u.exec(first[0])?.[0] ?? year;
    const { word = '' } = first.groups ?? {};
    return {
      lead: first[0],
      prefix: inPlaceOf(`${word} `, 'i'),
      to: told({ name, year: own === null ? null : Number(own) }),
    };
  }
  const second = new RegExp(
    String.raw`^\s(?:og|til|samt)\s(?:med\s)?(?:i\s)?${name}(?<year>\s\d{4})?(?![\p{L}\p{N}])`,
    'iu',
  ).exec(behind);
  const start = lead.exec(before);
  if (second === null || start === null) return null;
  const { word = '' } = start.groups ?? {};
  if (!/^(?:fra|mellem|i|på|)$/iu.test(word)) return null;
  const own = second.groups?.year ?? '';
  const now = `${name}${own === '' && year !== null ? ` ${year}` : own}`;
  return { lead: start[0], ...inMarks('i', word, now), tail: second[0] };
}

function told(season: Season | null): string {
  if (season === null) return 'en dag';
  return season.year === null ? season.name : `${season.name} ${season.year}`;
}

function seasonOf(date: string): Season | null {
  const feast = feasts.find(([pattern]) => pattern.test(date));
  if (feast !== undefined) return { name: feast[1], year: null };
  const { month, year } = readDate(date);
  if (month !== null) return { name: seasons[Math.floor((month % 12) / 3)] ?? 'vinteren', year };
  return year === null ? null : { name: `${year - (year % 10)}’erne`, year: null };
}
