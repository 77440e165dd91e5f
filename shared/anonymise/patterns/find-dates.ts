import type { Span } from '../finding.ts';
import { isOneSlipApart } from '../names/one-slip.ts';
import { clauseWord } from './clause-word.ts';
import { isCountedDay } from './counted-days.ts';
import { dateForms } from './date-forms.ts';
import { dateHints } from './date-hints.ts';
import {
  day,
  dayInWords,
  feast,
  lead,
  lowDayInWords,
  months,
  night,
  partOfMonth,
  roman,
  weekdaySlip,
  weekdays,
  weekdaysOfMail,
} from './date-words.ts';
import { latinPattern } from './latin.ts';
import { ordinalInWords } from './numerals.ts';
import { type SearchedText, startsOfKind } from './searched-text.ts';
import { atWordStart, spansAt, startsAt } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

/** `9 janaur`, `2. febuar`: a word that is one slip from a month. */
const slipped = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}\.?\s(?<month>\p{L}{4,10})(?!\p{L})(?:\s(?:19|20)\d{2}(?!\d))?`,
  ]),
  'iuy',
);
/** Shorter months are one slip from other words. */
const longMonths = months.split('|').filter((month) => month.length >= 5);
const isSlip = ({ groups }: RegExpExecArray) => {
  const word = groups?.month?.toLowerCase() ?? '';
  return longMonths.some((month) => isOneSlipApart(month, word));
};

/** Another day, told beside the first: `den 12., ikke 13., som der står`. */
const next = latinPattern(
  String.raw`[^.!?\n\d]{0,40}?\s(?:ikke|står|stod|skrev|skrevet|måske|eller|snarere|måske\sden)\s(?<it>${day}\.)(?=[,;)]|\s\p{Ll})`,
  'diuy',
);

/** A small letter behind `den 3.` that goes on with no sentence: what is counted. */
const counted = latinPattern(`^ (?!${clauseWord})\\p{Ll}`, 'u');
/** What is counted beyond twelve as well. */
const countedHigh = latinPattern(
  '^ (?:gang|plads|person|deltager|dag|uge|måned|time|sal|etage|række|side|kvartal|bog|samtale|møde|besøg|sag|udgave|version|århundrede|klasse|kilometer|minut|år|mand|kvinde|barn|linje)',
  'u',
);
const notShares = /^24\/7$/;
/** `2/6 af dem` is a share; `malet 2/6 af Bruno` is a day. */
const ofSome = latinPattern(String.raw`^\s*af(?:\s(?!\p{Lu})|\s*$)`, 'u');
const before = latinPattern(
  String.raw`(?:§|(?<!\p{L})(?:stk\.|nr\.|kl\.?|klokken|klokken (?:er|var|blev)|pct\.?|rum|lokale|stue|version|punkt|pkt\.?|kapitel|afsnit|side|mappe|figur|tabel|bilag))\s*$`,
  'iu',
);
/** As far back as those reach, in UTF-16 units. */
const longestBefore = 16;
/** `gravid i uge 22` */
const ofPregnancy = latinPattern(
  String.raw`(?:gravid|svanger|henne|fostret|graviditet\p{L}*|føde(?:r|te))(?: \p{L}+){0,2} $`,
  'iu',
);

const monthBegins =
  'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|set|des|agu|jna|nja|fbe|efb|mra|mrt|mat|api|arp|apl|aril|jnu|jui|jlu|fer|fbr|jau|spt|ste|okb|okr|nve|uag|spe|esp|otk|kto|nvo|onv|dce|edc';
/** What stands behind a number that begins a date: a sign and another number, a month, a word and a year. */
const behindDay = String.raw`\d+(?:[’'´]?(?:de|te|die|dje|nde))?(?:\.${roman}[-/. ]\d|\.?\s?[+&/]\s?\d|\s?[./–-]\s?\d|\/${roman}(?!\p{L})|\.?\s?(?:${roman}\s\d|ds(?!\p{L})|dennes|ult|d\.m)|[-/.]?(?:${monthBegins})|\.?,\s*\d|\.?\s*(?:og|til|eller|[–-])\s*\d|\.?\s*(?:${monthBegins}|påske|pinse|nytår)|\s\d|\.\si\s(?:\d|(?:${ordinalInWords}))|\.?\s(?:\p{L}{2,9}-\s)?\p{L}{2,9}\.?\s(?:19|20)\d)|\d{6}`;
/** The same behind an ordinal. */
const behindOrdinal = String.raw`(?:${ordinalInWords})\s+(?:${monthBegins}|i\s|påske|pinse|nytår)`;
/** Words that lead to a day, and then a day. */
const behindLead = String.raw`(?:${night}|${partOfMonth}(?:${monthBegins})|(?:[1-4]\.|første|anden|tredje|fjerde)\s(?:søndag\s)?i\sadvent|(?:${weekdays}|(?:(?:man|tirs?|ons|tors?|fre|lør|søn)d?|ma|ti|on|to|fr|lø|sø)\.?|(?:${weekdaysOfMail})(?=,)|${weekdaySlip}),?\s+\(?(?:(?:den|d\.?|pr\.?|i uge)\s*)?(?:\d|${ordinalInWords})|(?:den\s)?(?:første|anden|tredje|fjerde|sidste)\s\p{L}+\si\s(?:${monthBegins})|(?:den|d\.?|pr\.?)\s*(?:\d|${dayInWords}|${behindOrdinal})|(?<=(?:til|fra|efter|før|siden|mellem|senest|inden)\s)den\s(?:${lowDayInWords}))`;
/**
 * Where a date can begin: at a number, an ordinal or a month, with a weekday or small words in front.
 * The forms above cost too much to be tried elsewhere.
 */
const beginnings = latinPattern(
  String.raw`(?<![a-zæøå\d])(?=${behindDay}|${behindOrdinal}|${behindLead}|[-*•]\s\d|(?:f\.\s?|f\s|(?:født|fødselsår|fødeår):?\s+(?:i\s+)?[’'´]?|årgang\s+)\d|(?:${monthBegins})\p{L}*\.?(?:(?:\s?[-–/]\s?|\s(?:og|til|eller)\s)(?:${monthBegins})\p{L}*\.?)?,?\s+(?:måned\s|den\s|d\.?\s?)?[’'´]?\d|(?<=(?:natten til|aften før)\s)\d+\.|(?<=\s(?:er|var) fra\s)\d{4}|uge\s?\d|(?:primo|medio|ultimo)\s(?:${monthBegins})|${feast}\s(?:i\s)?[’'´]?\d)`,
  'iuy',
);
/** The words that those begin with. */
const firstWord = wordKind(
  latinPattern(
    `^(?:${weekdays}|${weekdaysOfMail}|(?:man|tirs?|ons|tors?|fre|lør|søn)d?|ma|ti|on|to|fr|lø|sø|d|den|pr|f|født|fødselsår|fødeår|årgang|uge|primo|medio|ultimo|sankt|skt|kristi|store|${feast}|${ordinalInWords}|sidste|natten|aftenen|begyndelsen|starten|slutningen|midten|udgangen|midt|først|start|slut|ult|${weekdaySlip.replace(/\(\?=.*$/, '')})$|^(?:${monthBegins})`,
    'i',
  ),
);

/** Days of the first twelve are told from what is counted by what follows, later ones by a list. */
function isCounting(day: string, behind: string): boolean {
  return (Number.parseInt(day, 10) > 12 ? countedHigh : counted).test(behind);
}

/** `5. 6.`, as one counts. */
function isCountingUp(spaced: string): boolean {
  const [first, second] = spaced.split(' ').map((part) => Number.parseInt(part, 10));
  return first !== undefined && second === first + 1;
}

/** Dates, by numbers or in words. A hint of one (a week, a month with its year) is worth a look. */
export function findDates(searched: SearchedText): readonly Span[] {
  const { text } = searched;
  const starts = startsAt(text, beginnings, startsOfKind(searched, firstWord));
  if (starts.length === 0) return [];
  const unlessLaw = ({ index, 0: own }: RegExpExecArray) =>
    !before.test(text.slice(Math.max(0, index - longestBefore), index)) &&
    !(/^uge/i.test(own) && ofPregnancy.test(text.slice(Math.max(0, index - 40), index)));
  const days = [
    ...spansAt(
      text,
      dateForms,
      starts,
      { type: 'DATE', certainty: 'found', reason: 'form' },
      unlessLaw,
    ),
    ...spansAt(
      text,
      dateHints,
      starts,
      { type: 'DATE', certainty: 'look', reason: 'form' },
      (match) =>
        !notShares.test(match.groups?.share ?? '') &&
        !(
          match.groups?.share !== undefined &&
          ofSome.test(text.slice(match.index + match[0].length))
        ) &&
        !(
          match.groups?.counting !== undefined &&
          isCounting(match.groups.counting, text.slice(match.index + match[0].length))
        ) &&
        !isCountingUp(match.groups?.spaced ?? '') &&
        !(
          (match.groups?.list ?? match.groups?.pair ?? match.groups?.spaced) !== undefined &&
          isCountedDay(text.slice(match.index + match[0].length))
        ) &&
        unlessLaw(match),
    ),
    ...spansAt(
      text,
      slipped,
      starts,
      { type: 'DATE', certainty: 'found', reason: 'form' },
      (match) => isSlip(match) && unlessLaw(match),
    ),
  ];
  return [...days, ...nextDays(text, days)];
}

/** Days that the one before them tells, see `next`. */
function nextDays(text: string, days: readonly Span[]): readonly Span[] {
  return days.flatMap(({ end }): readonly Span[] => {
    next.lastIndex = end;
    const match = next.exec(text);
    const it = match?.indices?.groups?.it;
    if (it === undefined) return [];
    const [start, last] = it;
    if (isCounting(text.slice(start, last), text.slice(last)) || isCountedDay(text.slice(last)))
      return [];
    return [{ type: 'DATE', certainty: 'look', reason: 'form', start, end: last }];
  });
}
