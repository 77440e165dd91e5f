import type { Span } from '../finding.ts';
import { isOneSlipApart } from '../names/one-slip.ts';
import { clauseWord } from './clause-word.ts';
import { isCountedDay } from './counted-days.ts';
import { latinPattern } from './latin.ts';
import { ordinalInWords } from './numerals.ts';
import { type SearchedText, startsOfKind } from './searched-text.ts';
import { atWordStart, spansAt, startsAt } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|may|nov|dec|septbr|oktbr|novbr|decbr';
/** `fredag`, and `fredag aften` before its day. */
const weekdays =
  '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|s)?(?:\\s(?:morgen|formiddag|middag|eftermiddag|aften|nat)(?=\\s(?:den\\s|d\\.)))?';
/** `Tue, 14 Jan 2025`, as mail programs write. */
const weekdaysOfMail = 'mon|tue|wed|thu|fri|sat|sun';
const shortWeekdays = String.raw`(?:(?:man|tirs?|ons|tors?|fre|lør|søn)d?(?:\.|(?!\p{L}))|(?:${weekdaysOfMail})(?=,))`;
/** As people slip: `trosdag`, `tirsadg`. */
const weekdaySlip = '[mtofls][a-zæøå]{2,6}(?:dag|adg|dga|dg|ag)(?=,?\\s+(?:den|d\\.))';
const lead = String.raw`(?:(?:${weekdays}|${shortWeekdays}|${weekdaySlip}),?\s+)?(?:(?:den|d\.?|pr\.?)\s*)?`;
const day = "(?:0?[1-9]|[12]\\d|3[01])(?:[’'´]?(?:de|te|die|dje|nde))?";
const month = '(?:0?[1-9]|1[0-2])';
const year = String.raw`(?:[12]\d{3}|[’'´]?\d{2})`;
/** A year that no day stands before: `2019`, `'19`, `2018/19`. */
const yearAlone = String.raw`(?:(?:19|20)\d{2}(?:[-/–]\d{2,4})?|[’'´]\d{2})(?!\d)`;
const yearInWords = String.raw`,?\s(?:(?:nitten|atten) ?hundrede|to ?tusinde?)(?: og| ?og ?)? ?\p{L}+`;
const roman = '(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})';
/** Feasts: a day, or nearly one, where the year stands behind them. A season with its year is what a date is replaced by. */
const feast =
  '(?:(?:lille)?jule?(?:n|ns|aften|aftensdag|nat|dag)?|nytår(?:et|saften|saftensdag|snat|sdag)?|påske(?:n|dag|lørdag|søndag)?|pinse(?:n|dag|lørdag|søndag)?|skærtorsdag|langfredag|palmesøndag|fastelavn(?:ssøndag|smandag)?|(?:sankt|skt\\.?) hans(?: ?aften)?|grundlovsdag|mortensaften|kristi himmelfart(?:sdag)?|store bededag|halloween)';

/** `12. marts 2023`, `fredag den 14. juni`, `d. 3/4`, `24/11-2022`, `01.05.2023`, `2024-02-15`. */
const full = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/])${lead}(?:${day}\.?,\s*)*${day}\.?(?:\s*(?:[-–]|og|til|eller)\s*${day}\.?)?\s*(?:${months})\b\.?(?!-\p{L})(?:[ .]*(?:[12]\d{3}|\s?[-’']\d{2})(?!\d)|(?<=\.)\d{2}(?![\d.:,])|[ ]\d{2}(?=[.,;:)]?\s*(?:$|\n)|[.,;)](?!\d)))?`,
    String.raw`(?<![\p{L}\p{N}])${lead}(?:${ordinalInWords})\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?!-\p{L})(?:\s+[12]\d{3}(?!\d)|${yearInWords})?`,
    String.raw`(?<![\p{L}\p{N}])${weekdays},?\s+(?:den|d\.)\s(?:${ordinalInWords})(?!\p{L})`,
    // den tredje i fjerde, 3. i 4.
    String.raw`(?<![\p{L}\p{N}])${lead}(?:(?:${ordinalInWords})\si\s(?:${ordinalInWords})(?:${yearInWords})?|${day}\.\si\s(?:${month}\.|(?:${ordinalInWords})))(?!\p{L}|\s(?:klasse|række|omgang|runde|sal|forsøg))`,
    String.raw`(?<![\p{L}\p{N}])(?:[12]\.|første|anden)\s(?:jule|påske|pinse|nytårs)dag(?!\p{L})(?:\s(?:19|20)\d{2}(?!\d))?`,
    // 28. rnarts 2023, as a scanner reads it
    String.raw`(?<![\p{L}\p{N}.,/])${lead}${day}\.?\s(?!kvartal|halvår|klasse|del|plads|udgave|semester|sal|gang|(?:fra|til|af|for|om|på|med|hos|ved|siden|efter|før|inden|under|over|og|eller|som|ca|sager|mod)[ ])\p{L}{2,9}(?:-\s\p{L}{2,9})?\.?\s(?:19|20)\d{2}(?!\d)`,
    // A slash before a day parts it from who signs: MS/14.3.24.
    String.raw`(?<![\p{L}\p{N}.,-]|[\p{N}.,]\/)${lead}(?!${day}\.\s\d\d[.:]\d\d(?![.\d]))${day}\s?[./-]\s?${month}(?:\s?[./–-]\s?${year}|\s(?:19|20)\d{2}|\s?[’'´]\d{2}|\s\d{2}(?=:\s|[.,;)]?(?:\s*$|\n)))(?!(?!kl(?!\p{L}))\p{L}|\p{N}|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}(?:19|20)\d{2}(?<sign>[-./])(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?!\p{N})`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:${weekdays}|${weekdaySlip}),?\s+)?(?:den|d\.?|pr\.?)\s*${day}\s?[./]\s?${month}\.?(?![\p{L}\p{N}]|[./,-]\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays}|${shortWeekdays}|(?:ma|ti|on|to|fr|lø|sø)\.?)(?:,?\s+|\s\()(?:(?:den|d\.?)\s*)?${day}\s?[./]\s?${month}\.?(?![\p{L}\p{N}]|[./,-]\d)`,
    // fr. 9., ons. 14.
    String.raw`(?<![\p{L}\p{N}])(?:ma|ti|on|to|fr|lø|sø|(?:man|tirs?|ons|tors?|fre|lør|søn)d?)\.\s(?:(?:den|d\.)\s)?${day}\.(?![\p{L}\p{N}]|\s?\d)`,
    // ons 14-2
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays}|${shortWeekdays}|(?:ma|ti|on|to|fr|lø|sø)\.)\s+(?:(?:den|d\.)\s)?(?!(?:0?[6-9]|1[01])-1[0-2](?!\d))${day}-${month}(?![\p{L}\p{N}%]|[./,:-]\d)`,
    // 14-feb
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}-(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?![\p{L}\p{N}]|[-/.][\p{L}\d])`,
    // 14feb2024, 14-feb-2024
    String.raw`(?<![\p{L}\p{N}.,/-])${day}[-/. ]?(?:${months})[-/. ]?(?:19|20)?\d{2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,/§-])${lead}${day}[./]${month}(?:[-/.]${year})?\.?\s?[-–]\s?${day}[./]${month}(?:[-/. ]${year})?(?![\p{L}\p{N}]|[./-]\d)`,
    // 3. ds., 14. dennes
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}(?:\.\s(?:ds|dennes|ult|d\.m)(?:\.|(?!\p{L}))|\sds\.)`,
    // 9/XI, 9. XI 2018
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}(?:\/${roman}(?:[-/. ]${year})?|\.\s?${roman}\s(?:19|20)\d{2})(?![\p{L}\p{N}])`,
    // uge 14 2023, uge 14, 2023, uge 14/2023
    String.raw`(?<![\p{L}\p{N}])uge\s?\d{1,2}(?:(?:,?\s(?:i\s)?|[-/])(?:19|20)\d{2}|\/[0-3]\d)(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:primo|medio|ultimo)\s(?:${months})\.?\s(?:(?:19|20)\d{2}|[’'´]\d{2})(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day} ${month} (?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])${weekdays},?\s+(?:(?:den|d\.?)\s*)?${day}\.?(?![\p{L}\p{N}%]|:\d|\s?[-–.,/]\s?\d|\s(?:timer|børn|unge|personer|gange|minutter|mand))`,
    String.raw`(?<![\p{L}\p{N}])(?:${months})\s+${day}(?:\.|th|st)?,\s+[12]\d{3}(?!\d)`,
  ]),
  'iuy',
);

/** Days from the thirteenth on: lower ones are counted with more often than not. */
const dayInWords = ordinalInWords.replace(/^.*\|(?=trettende)/, '');

const lowDayInWords = 'tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|elle?vte|tolvte';

/** What happens to somebody on a day, and what is written on one. */
const happenings =
  'født|døde|gift|begravet|løsladt|løslades|indlagt|udskrevet|udskrives|anbragt|indskrevet|hjemgivet|flyttet|sendt|modtaget|skrevet|underskrevet|oprettet|opdateret|revideret|aftalt|status|nat|aften|morgen';

/** A day and a month alone, which may be a share; a month with a year; a day of this month; a week. */
const vague = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}./§-]|(?<!\/\d{1,2}),)(?<share>${day}\/${month})(?!(?!s(?!\p{L})|kl(?!\p{L}))\p{L}|\p{N}|[./-]\d|,\d(?!\d?\/\d)|\s*(?:del|tid|time|år|liter|kg|plads|stilling|børn|til \d\/\d\s(?:af|del)))`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:${months})\.?\s?[-–/]\s?)?(?:${months})(?!\p{L})\.?\s+(?:måned\s)?${yearAlone}`,
    String.raw`(?<![\p{L}\p{N}])${feast}\s(?:i\s)?${yearAlone}`,
    String.raw`(?<![\p{L}\p{N}])(?:primo|medio|ultimo)\s(?:${months})(?!\p{L})`,
    // i uge 7, uge 28, 29 og 30
    String.raw`(?<=(?<!\p{L})(?:(?<!gravid\s)i|siden|fra|til|inden|efter|før|senest|ferie|fri|og|eller)\s)uge\s(?<weeks>[1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}%]|[.:]\d|\s\d|\s(?:timer|gange|børn|unge|personer|dage))`,
    // tors 6, lør 9.; `søn` is a child, `man` anybody
    String.raw`(?<![\p{L}\p{N}])(?:tirs|ons|tors|fre|lør)d?\s${day}(?:\.|(?!\.))(?![\p{L}\p{N}%]|\s?[-–.,:/]\s?\d|\s\d|\s(?:timer|børn|unge|personer|gange|min|minutter|kr)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}])(?:${weekdays})\si\suge\s\d{1,2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${day}[-.]${month}(?=\s(?:kl|klokken)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:1[3-9]|2\d|3[01])\s\/\s${month}(?![\p{L}\p{N}]|\s?[/.,-]\s?\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:${weekdays}|${shortWeekdays}|${weekdaySlip})\s+)?(?:d\.?\s*${day}(?:\.|(?!\.))(?:\s?(?:og|til|[-–])\s?(?:d\.\s)?${day}(?:\.|(?!\.)))?|den\s*(?<pair>${day}\.?\s?(?:og|til|eller|[-–])\s?(?:den\s)?${day}\.)(?!\s*(?:${months}))|den\s*(?<counting>${day}(?:\.|(?!\.))|(?:${dayInWords})\.?))(?=\s|$|\.(?!\d)|[,;:)!?«»”"’])(?!\s*(?:i (?:måneden|hver)|%))`,
    // natten til den tiende
    String.raw`(?<=(?<!\p{L})(?:natten til|aftenen før|dagen før|senest|inden|indtil|flyttet til|udsat til|frem til)\s)den\s(?:${lowDayInWords})(?=[.,;:!?)]|\s*$|\s${clauseWord})`,
    String.raw`(?<=(?<!\p{L})(?:til|fra|efter|før|siden|mellem)\s)den\s(?:${lowDayInWords})(?=[.,;:!?)]|\s*$)`,
    // fra 11., 19., 22. og 30.
    String.raw`(?<![\p{L}\p{N}.,/§-])(?<list>${day}\.(?:,\s?${day}\.)+\s?(?:og|eller|samt)\s${day}\.)`,
    // 11.-12/2, 2. og 3/9, 28.-30.6.
    String.raw`(?<![\p{L}\p{N}.,/§-])${day}(?:\.\s?(?:[-–]|og|til|eller)|\s?[-–])\s?${day}[./]${month}\.?(?![\p{L}\p{N}%]|[./,-]\d|\s*(?:af|del|tid|time|år|liter|kg|kop|dl|plads|stilling|børn|mio|mia|kr|procent|km))`,
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
    String.raw`(?<!\p{L})f\.\s?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])årgang\s+(?:19|20)?\d{2}(?!\d)`,
  ]),
  'iuy',
);
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
const behindDay = String.raw`\d+(?:[’'´]?(?:de|te|die|dje|nde))?(?:\s?[./–-]\s?\d|\/${roman}(?!\p{L})|\.?\s?(?:${roman}\s\d|ds(?!\p{L})|dennes|ult|d\.m)|[-/.]?(?:${monthBegins})|\.?,\s*\d|\.?\s*(?:og|til|eller|[–-])\s*\d|\.?\s*(?:${monthBegins}|påske|pinse|nytår)|\s\d|\.\si\s(?:\d|(?:${ordinalInWords}))|\.?\s(?:\p{L}{2,9}-\s)?\p{L}{2,9}\.?\s(?:19|20)\d)|\d{6}`;
/** The same behind an ordinal. */
const behindOrdinal = String.raw`(?:${ordinalInWords})\s+(?:${monthBegins}|i\s|påske|pinse|nytår)`;
/** Words that lead to a day, and then a day. */
const behindLead = String.raw`(?:(?:${weekdays}|(?:(?:man|tirs?|ons|tors?|fre|lør|søn)d?|ma|ti|on|to|fr|lø|sø)\.?|(?:${weekdaysOfMail})(?=,)|${weekdaySlip}),?\s+\(?(?:(?:den|d\.?|pr\.?|i uge)\s*)?(?:\d|${ordinalInWords})|(?:den|d\.?|pr\.?)\s*(?:\d|${dayInWords}|${behindOrdinal})|(?<=(?:til|fra|efter|før|siden|mellem|senest|inden)\s)den\s(?:${lowDayInWords}))`;
/**
 * Where a date can begin: at a number, an ordinal or a month, with a weekday or small words in front.
 * The forms above cost too much to be tried elsewhere.
 */
const beginnings = latinPattern(
  String.raw`(?<![a-zæøå\d])(?=${behindDay}|${behindOrdinal}|${behindLead}|[-*•]\s\d|(?:f\.\s?|(?:født|fødselsår|fødeår):?\s+(?:i\s+)?[’'´]?|årgang\s+)\d|(?:${monthBegins})\p{L}*\.?(?:\s?[-–/]\s?(?:${monthBegins})\p{L}*\.?)?\s+(?:måned\s)?[’'´]?\d|uge\s?\d|(?:primo|medio|ultimo)\s(?:${monthBegins})|${feast}\s(?:i\s)?[’'´]?\d)`,
  'iuy',
);
/** The words that those begin with. */
const firstWord = wordKind(
  latinPattern(
    `^(?:${weekdays}|${weekdaysOfMail}|(?:man|tirs?|ons|tors?|fre|lør|søn)d?|ma|ti|on|to|fr|lø|sø|d|den|pr|f|født|fødselsår|fødeår|årgang|uge|primo|medio|ultimo|sankt|skt|kristi|store|${feast}|${ordinalInWords}|${weekdaySlip.replace(/\(\?=.*$/, '')})$|^(?:${monthBegins})`,
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
  const unlessLaw = ({ index, 0: own }: RegExpExecArray) =>
    !before.test(text.slice(Math.max(0, index - longestBefore), index)) &&
    !(/^uge/i.test(own) && ofPregnancy.test(text.slice(Math.max(0, index - 40), index)));
  const days = [
    ...spansAt(text, full, starts, { type: 'DATE', certainty: 'found', reason: 'form' }, unlessLaw),
    ...spansAt(
      text,
      vague,
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
