import type { Span } from '../finding.ts';
import { atWordStart, type Near, spansOf } from './spans-of.ts';

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const weekdays = '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?';
const ordinals =
  'første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|elle?vte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredi?vte|enogtredi?vte';
const lead = String.raw`(?:${weekdays},?\s+)?(?:(?:den|d\.?|pr\.?)\s*)?`;
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = String.raw`(?:[12]\d{3}|[’']?\d{2})`;

/** `12. marts 2023`, `fredag den 14. juni`, `d. 3/4`, `24/11-2022`, `01.05.2023`, `2024-02-15`. */
const full = new RegExp(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/])${lead}${day}\.?(?:\s*(?:[-–]|og|til)\s*${day}\.)?\s*(?:${months})\b\.?(?:\s+(?:[12]\d{3}|[’']\d{2})(?!\d))?`,
    String.raw`(?<![\p{L}\p{N}])${lead}(?:${ordinals})\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?:\s+[12]\d{3}(?!\d))?`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}\s?[./-]\s?${month}(?:\s?[./-]\s?${year}|\s(?:19|20)\d{2})(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}(?:19|20)\d{2}(?<sign>[-./])(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])(?!\p{N})`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays},?\s+)?(?:den|d\.?|pr\.?)\s*${day}\s?[./]\s?${month}\.?(?![\p{L}\p{N}]|[./,-]\d)`,
    String.raw`(?<![\p{L}\p{N}])${weekdays}\s+(?:(?:den|d\.?)\s*)?${day}\s?[./]\s?${month}(?![\p{L}\p{N}]|[./,-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/§-])${lead}${day}[./]${month}\s?[-–]\s?${day}[./]${month}(?:[-/. ]${year})?(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day} ${month} (?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])${weekdays},?\s+(?:(?:den|d\.?)\s*)?${day}\.?(?![\p{L}\p{N}%:]|[.,/]\d|\s(?:timer|børn|unge|personer|gange|minutter|mand))`,
    String.raw`(?<![\p{L}\p{N}])(?:${months})\s+${day}(?:\.|th|st)?,\s+[12]\d{3}(?!\d)`,
  ]),
  'giu',
);

/** A day and a month alone, which may be a share; a month with a year; a day of this month; a week. */
const vague = new RegExp(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/§-])(?<share>${day}\/${month})(?![\p{L}\p{N}]|[./,-]\d|\s*(?:af|del|time|år|liter|kg|plads|stilling|børn))`,
    String.raw`(?<![\p{L}\p{N}])(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays}\s+)?(?:den|d\.?)\s*${day}\.?(?=\s|$|[,;:)!?])(?!\s*(?:i (?:måneden|hver)|gang|klasse|plads|sal|marts|%|procent|kr|årige))`,
    String.raw`(?<=(?<!\p{L})(?:til|fra|på|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag|før|efter|inden|siden)\s)(?:d|den)\s${day}(?![\p{L}\p{N}%.:]|[.,/]\d)`,
    String.raw`(?<![\p{L}\p{N}])født\s+i?\s*(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<=(?<!\p{L})(?:fra|til|siden|inden|dato:?|mødet|møde|indtil|efter|før|dag)\s)${day}\.${month}\.?(?![\p{L}\p{N}%]|[.,/-]\d|\s(?:mio|mia|kr|procent|timer|km|kg))`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/§-])${day}\.${month}\.(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,/#-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\p{L}\p{N}%]|[.,/-]\d|\s(?:kr|kroner|borgere))`,
    String.raw`(?<![\p{L}\p{N}.,/§-])(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\p{L}\p{N}%]|[.,/:-]\d|\s(?:mio|mia|kr|procent|timer|km|kg))`,
    String.raw`(?<!\p{L})f\.\s?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])årgang\s+(?:19|20)?\d{2}(?!\d)`,
  ]),
  'giu',
);
const notShares = /^24\/7$/;
const before = /(?:§|§§|stk\.|nr\.|kl\.?|kken|pct\.?)\s*$/i;

const near: Near = {
  trigger:
    /\d+|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december/gi,
  reach: 60,
};

/** Dates, by numbers or in words. A hint of one (a week, a month with its year) is worth a look. */
export function findDates(text: string): readonly Span[] {
  const unlessLaw = (match: RegExpExecArray, part: string) =>
    !before.test(part.slice(Math.max(0, match.index - 6), match.index));
  return [
    ...spansOf(text, full, near, { type: 'DATE', certainty: 'found', reason: 'form' }, unlessLaw),
    ...spansOf(
      text,
      vague,
      near,
      { type: 'DATE', certainty: 'look', reason: 'form' },
      (match, part) => !notShares.test(match.groups?.share ?? '') && unlessLaw(match, part),
    ),
  ];
}
