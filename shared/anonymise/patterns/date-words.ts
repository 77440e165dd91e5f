import { ordinalInWords } from './numerals.ts';

/** Names of months, whole and short, and two of English. Like all of these words a part of a pattern with the flag `i`. */
export const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|may|nov|dec|septbr|oktbr|novbr|decbr';
/** `fredag`, and `fredag aften` before its day. */
export const weekdays =
  '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|s)?(?:\\s(?:morgen|formiddag|middag|eftermiddag|aften|nat)(?=\\s(?:den\\s|d\\.)))?';
/** `Tue, 14 Jan 2025`, as mail programs write. */
export const weekdaysOfMail = 'mon|tue|wed|thu|fri|sat|sun';
/** `fre.`, `tors`, and `Fri,`. */
export const shortWeekdays = String.raw`(?:(?:man|tirs?|ons|tors?|fre|lør|søn)d?(?:\.|(?!\p{L}))|(?:${weekdaysOfMail})(?=,))`;
/** As people slip: `trosdag`, `tirsadg`. */
export const weekdaySlip =
  '[mtofls][a-zæøå]{2,6}(?:dag|adg|dga|dg|ag)(?=,?\\s+(?:den|d\\.|d\\s\\d))';
/** A weekday in two letters, as rotas have it. */
export const tinyWeekdays = '(?:ma|ti|on|to|fr|lø|sø)\\.';
/** A night between two days, and a part of a month. */
export const night = '(?:(?:natten|aftenen) (?:til|mod|mellem|før) )';
export const partOfMonth =
  '(?:(?:(?:begyndelsen|starten|slutningen|midten|udgangen) af|midt i|først i|sidst i|start|slut|ult\\.|(?:første|anden|tredje|sidste) uge (?:af|i)) )';
/** What may stand before a day: its weekday, `den`. */
export const lead = String.raw`${night}?(?:(?:${weekdays}|${shortWeekdays}|${tinyWeekdays}|${weekdaySlip}),?\s+)?(?:(?:den|d\.?|pr\.?)\s*)?`;
/** A day of a month in digits, with an ending as older people write: `4de`. */
export const day = "(?:0?[1-9]|[12]\\d|3[01])(?:[’'´]?(?:de|te|die|dje|nde|den))?";
/** A month in digits. */
export const month = '(?:0?[1-9]|1[0-2])';
/** A year behind its month. */
export const year = String.raw`(?:[12]\d{3}|[’'´]?\d{2})`;
/** A year that no day stands before: `2019`, `'19`, `2018/19`. */
export const yearAlone = String.raw`(?:(?:19|20)\d{2}(?:[-/–]\d{2,4})?|[’'´]\d{2})(?!\d)`;
/** A year that is read aloud. */
export const yearInWords = String.raw`,?\s(?:(?:nitten|atten) ?hundrede|to ?tusinde?)(?: og| ?og ?)? ?\p{L}+`;
/** A month in Roman numerals. */
export const roman = '(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})';
/** Feasts: a day, or nearly one, where the year stands behind them. A season with its year is what a date is replaced by. */
export const feast =
  '(?:(?:lille)?jule?(?:n|ns|aften|aftensdag|nat|dag)?|nytår(?:et|saften|saftensdag|snat|sdag)?|påske(?:n|dag|lørdag|søndag)?|pinse(?:n|dag|lørdag|søndag)?|skærtorsdag|langfredag|palmesøndag|fastelavn(?:ssøndag|smandag)?|(?:sankt|skt\\.?) hans(?: ?aften)?|grundlovsdag|mortensaften|kristi himmelfart(?:sdag)?|store bededag|halloween)';

/** Days from the thirteenth on: lower ones are counted with more often than not. */
export const dayInWords = ordinalInWords.replace(/^.*\|(?=trettende)/, '');

/** Days below those, but for the first two: which are more often something else. */
export const lowDayInWords =
  'tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|elle?vte|tolvte';

/** What happens to somebody on a day, and what is written on one. */
export const happenings =
  'født|døde|gift|begravet|løsladt|løslades|indlagt|udskrevet|udskrives|anbragt|indskrevet|hjemgivet|flyttet|sendt|modtaget|skrevet|underskrevet|oprettet|opdateret|revideret|aftalt|status|nat|aften|morgen';
