import { clauseWord } from './clause-word.ts';
import {
  day,
  dayInWords,
  feast,
  happenings,
  lead,
  lowDayInWords,
  month,
  months,
  partOfMonth,
  shortWeekdays,
  tinyWeekdays,
  weekdaySlip,
  weekdays,
  yearAlone,
} from './date-words.ts';
import { latinPattern } from './latin.ts';
import { personNoun } from './people.ts';
import { atWordStart } from './spans-of.ts';

/** A day and a month alone, which may be a share; a month with a year; a day of this month; a week. */
export const dateHints = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}./§-]|(?<!\/\d{1,2}),)(?<share>${day}\/${month})(?!(?!s(?!\p{L})|kl(?!\p{L}))\p{L}|\p{N}|[./-]\d|,\d(?!\d?\/\d)|\s*(?:del|tid|time|år|liter|kg|plads|stilling|børn|til \d\/\d\s(?:af|del)))`,
    String.raw`(?<![\p{L}\p{N}])${partOfMonth}?(?:(?:${months})\.?(?:\s?[-–/]\s?|\s(?:og|til|eller)\s))?(?:${months})(?!\p{L})\.?\s+(?:måned\s)?${yearAlone}`,
    String.raw`(?<![\p{L}\p{N}])${feast}\s(?:i\s)?${yearAlone}`,
    String.raw`(?<![\p{L}\p{N}])(?:[1-4]\.|første|anden|tredje|fjerde)\s(?:søndag\s)?i\sadvent(?!\p{L})(?:\s${yearAlone})?`,
    // sidste dag i april, første mandag i maj
    String.raw`(?<![\p{L}\p{N}])(?:(?:den\s)?(?:første|anden|tredje|fjerde|sidste)\s(?:weekend|${weekdays})|(?<!\bden\s)(?:første|sidste)\sdag)\si\s(?:${months})(?!\p{L}|,?\s(?:den|d\.?)\s?\d)`,
    // i marts 26
    String.raw`(?<=(?<!\p{L})(?:i|siden|fra|til|midt i|start|slut|inden|efter|før)\s)(?:${months})(?!\p{L})\s[23]\d(?=[.,;:!?)]|\s*$|\s${clauseWord})`,
    String.raw`(?<=(?<!\p{L})(?:natten til|aften før)\s)${day}\.(?=[.,;:!?)]|\s*$|\s${clauseWord})`,
    String.raw`(?<![\p{L}\p{N}])(?:primo|medio|ultimo)\s(?:${months})(?!\p{L})`,
    // i uge 7, uge 28, 29 og 30
    String.raw`(?<=(?<!\p{L})(?:(?<!gravid\s)i|siden|fra|til|inden|efter|før|senest|ferie|fri|og|eller)\s)uge\s(?<weeks>[1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}%]|[.:]\d|\s\d|\s(?:timer|gange|børn|unge|personer|dage))`,
    // tors 6, lør 9.; `søn` is a child, `man` anybody
    String.raw`(?<=[|;\t]\s?)(?:man|søn)d?\s${day}\.?(?=\s?[|;\t])`,
    String.raw`(?<![\p{L}\p{N}])(?:tirs?|ons|tors|fre|lør)d?\s${day}(?:\.|(?!\.))(?![\p{L}\p{N}%]|\s?[-–.,:/]\s?\d|\s\d|\s(?:timer|børn|unge|personer|gange|min|minutter|kr)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays})\si\suge\s\d{1,2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${day}[-.]${month}(?=\s(?:kl|klokken)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:1[3-9]|2\d|3[01])\s\/\s${month}(?![\p{L}\p{N}]|\s?[/.,-]\s?\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:${weekdays}|${shortWeekdays}|${tinyWeekdays}|${weekdaySlip})\s+)?(?:d\.?\s*${day}(?:\.|(?!\.))(?:\s?(?:og|til|[-–])\s?(?:d\.\s)?${day}(?:\.|(?!\.)))?|den\s*(?<pair>${day}\.?\s?(?:og|til|eller|[-–])\s?(?:den\s)?${day}\.)(?!\s*(?:${months}))|d\.?\s(?:${dayInWords})(?!\p{L})|den\s*(?<counting>${day}(?:\.|(?!\.))|(?:${dayInWords})\.?))(?=\s|$|\.(?!\d)|[,;:)!?«»”"’])(?!\s*(?:i (?:måneden|hver)|%))`,
    // natten til den tiende
    String.raw`(?<=(?<!\p{L})(?:natten til|aftenen før|dagen før|senest|inden|indtil|flyttet til|udsat til|frem til)\s)den\s(?:${lowDayInWords})(?=[.,;:!?)]|\s*$|\s${clauseWord})`,
    String.raw`(?<=(?<!\p{L})(?:til|fra|efter|før|siden|mellem)\s)den\s(?:${lowDayInWords})(?=[.,;:!?)]|\s*$)`,
    // fra 11., 19., 22. og 30.
    String.raw`(?<![\p{L}\p{N}.,/§-])(?<list>${day}\.(?:,\s?${day}\.)+\s?(?:og|eller|samt)\s${day}\.)`,
    // 11.-12/2, 2. og 3/9, 28.-30.6.
    String.raw`(?<![\p{L}\p{N}.,/§-])${lead}${day}(?:\.\s?(?:[-–]|og|til|eller)|\s?[-–])\s?${day}[./]${month}\.?(?![\p{L}\p{N}%]|[./,-]\d|\s*(?:af|del|tid|time|år|liter|kg|kop|dl|plads|stilling|børn|mio|mia|kr|procent|km))`,
    String.raw`(?<=^|\n)(?:[-*•]\s)?(?:1\d|2\d|3[01])\.${month}(?=:?\s\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:til|fra|på|fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag|før|efter|inden|siden)\s)(?:d|den)\s${day}(?![\p{L}\p{N}%.:]|[.,/]\d)`,
    // født i 09, Født: 2011
    String.raw`(?<![\p{L}\p{N}])(?:født|fødselsår|fødeår):?\s+(?:(?:i\s+)?(?:19|20)\d{2}|(?:i\s+[’'´]?|[’'´])\d{2})(?![\p{L}\p{N}%]|[./:,-]\d|\.?\s(?:uge|kr|procent))`,
    // indlagt 14-2, aften 3-2
    String.raw`(?<=(?<!\p{L})(?:${happenings})\s?:?\s)${day}-${month}(?=[.,;:!?)]?(?:\s*$|\n)|[.,;:!?)]\s|\s(?:kl|klokken|på|i|hos|af|med|og|ved|efter|om|til)(?!\p{L}))(?!\s(?:om|til)\s(?:dagen|ugen|måneden|\d))`,
    // 1.3, 15.3 og 29.3
    String.raw`(?<![\p{L}\p{N}.,/§-])${day}\.${month}(?:\.?,\s${day}\.${month})*\.?\s(?:og|eller|samt)\s${day}\.${month}\.?(?![\p{L}\p{N}%]|[.,/:-]\d|\s(?:mio|mia|kr|kroner|procent|timer|km|kg|point)(?!\p{L}))`,
    // 14. 8.: with a space between, where nothing goes on counting
    String.raw`(?<![\p{L}\p{N}.,/§-])(?<![.,]\s)(?<spaced>${day}\.\s${month}\.)(?!\s?(?:og|til|eller|samt|[-–,]|)\s?\d(?!\d?\.\s\d{1,2}\.)|\p{L})`,
    String.raw`(?<=(?:(?<!\p{L})(?:fra|til|siden|inden|dato|indtil|efter|før|dag|ses|senest|frist|besøg|samtale|opfølgning|opstart|start|fødselsdag(?:\s(?:er|var))?|termin(?:\s(?:er|var))?|bisættelse|begravelse|bryllup|konfirmation|${happenings})|møde|mødet):?\s)${day}\.${month}\.?(?![\p{L}\p{N}%]|[.,/-]\d|\s(?:mio|mia|kr|procent|timer|km|kg))`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/§-])${day}\.${month}\.(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,/#-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\p{L}\p{N}%]|[.,/-]\d|\s(?:kr|kroner|borgere))`,
    // 12-04: no hours, but those of a night
    String.raw`(?<![\p{L}\p{N}.,/:§#+-])(?:(?:1\d|2[4-9]|3[01])-0[1-5]|(?:1[0-4]|2[4-9]|3[01])-0[6-9])(?![\p{L}\p{N}%]|[.,/:-]\d|\s(?:timer|år|gange)(?!\p{L}))`,
    // A hyphen joins a span of hours and of ages too: only where a line or a cell begins, or behind the word for it.
    String.raw`(?<=(?:^|\n|[;|\t])[ ]?(?:[-*•][ ])?)(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])(?=:?\s(?!(?:år|mdr|måneder|uger|timer|stk|personer|gange|børn|unge)(?!\p{L}))\p{L}|:?\s*(?:$|\n)|[ ]?[;|\t])`,
    String.raw`(?<=(?<!\p{L})(?:dato|d\.|opstart|frist|deadline|senest)\s?:?\s)${day}-${month}(?![\p{L}\p{N}%]|[./,:-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/§-])(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\p{L}\p{N}%]|[.,/:-]\d|\s(?:mio|mia|kr|procent|timer|km|kg))`,
    String.raw`(?<!\p{L})(?:f\.\s?|(?<=[,(;]\s?)f\s)(?:19|20)\d{2}(?!\d)`,
    // drengen er fra 2011
    String.raw`(?<=(?:${personNoun}|(?<!\p{L})(?:han|hun|jeg|du))\s(?:er|var)\sfra\s)(?:19|20)\d{2}(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}])årgang\s+(?:19|20)?\d{2}(?!\d)`,
  ]),
  'iuy',
);
