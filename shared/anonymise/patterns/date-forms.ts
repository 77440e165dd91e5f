import { clauseWord } from './clause-word.ts';
import {
  day,
  lead,
  month,
  months,
  roman,
  shortWeekdays,
  weekdaySlip,
  weekdays,
  year,
  yearInWords,
} from './date-words.ts';
import { latinPattern } from './latin.ts';
import { ordinalInWords } from './numerals.ts';
import { atWordStart } from './spans-of.ts';

/** `12. marts 2023`, `fredag den 14. juni`, `d. 3/4`, `24/11-2022`, `01.05.2023`, `2024-02-15`. */
export const dateForms = latinPattern(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/])${lead}(?:(?<!kl\.?\s)${day}\.?,\s*)*${day}\.?(?:\s*(?:[-–+&/]|og|til|eller)\s*${day}\.?)?\s*(?:${months})\b\.?(?!-\p{L})(?:,?[ .]*(?:[12]\d{3}|\s?[-’']\d{2})(?!\d|\.?\s?(?:${months})(?!\p{L}))|(?<=\.)\d{2}(?![\d.:,])|[ ]\d{2}(?=[.,;:)]?\s*(?:$|\n)|[.,;)](?!\d)|\s[-–]\s)|[ ]2\d(?=\s${clauseWord}))?`,
    String.raw`(?<![\p{L}\p{N}])${lead}(?:${ordinalInWords})\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(?!-\p{L})(?:\s+[12]\d{3}(?!\d)|${yearInWords})?`,
    String.raw`(?<![\p{L}\p{N}])${weekdays},?\s+(?:den|d\.)\s(?:${ordinalInWords})(?!\p{L})`,
    // den tredje i fjerde, 3. i 4.
    String.raw`(?<![\p{L}\p{N}])${lead}(?:(?:${ordinalInWords})\si\s(?:${ordinalInWords})(?:${yearInWords})?|${day}\.\si\s(?:${month}\.|(?:${ordinalInWords})))(?!\p{L}|\s(?:klasse|række|omgang|runde|sal|forsøg))`,
    String.raw`(?<![\p{L}\p{N}])(?:[12]\.|første|anden)\s(?:jule|påske|pinse|nytårs)dag(?!\p{L})(?:\s(?:19|20)\d{2}(?!\d))?`,
    // 28. rnarts 2023, as a scanner reads it
    String.raw`(?<![\p{L}\p{N}.,/])${lead}${day}\.?\s(?!kvartal|halvår|klasse|del|plads|udgave|semester|sal|gang|(?:fra|til|af|for|om|på|med|hos|ved|siden|efter|før|inden|under|over|og|eller|som|ca|sager|mod)[ ])\p{L}{2,9}(?:-\s\p{L}{2,9})?\.?\s(?:19|20)\d{2}(?!\d|[-.]\d)`,
    // A slash before a day parts it from who signs: MS/14.3.24.
    String.raw`(?<![\p{L}\p{N}.,-]|[\p{N}.,]\/)${lead}(?!${day}\.\s\d\d[.:]\d\d(?![.\d]))${day}\s?[./-]\s?${month}(?:\s?[./–-]\s?${year}|\s(?:19|20)\d{2}|\s?[’'´]\d{2}|\s\d{2}(?=:\s|[.,;)]?(?:\s*$|\n))|\s[23]\d(?:\.(?=\s)|(?=[,;)]\s|\s[-–]\s|\s${clauseWord}|\s\p{L}+(?:et|dt|gt)(?!\p{L}))))(?!(?!kl(?!\p{L}))\p{L}|\p{N}|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}(?:19|20)\d{2}(?<sign>[-./])(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?!\p{N})`,
    String.raw`(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[./-]\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:${weekdays}|${weekdaySlip}),?\s+)?(?:den|d\.?|pr\.?)\s*${day}\s?[./]\s?${month}\.?(?!(?!kl(?!\p{L}))\p{L}|\p{N}|[./,-]\d)`,
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
    // 3.IV.26, 3.iv.2026
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day}\.${roman}(?:[-/. ]${year})(?![\p{L}\p{N}])`,
    // 12.+13.5
    String.raw`(?<![\p{L}\p{N}.,/§-])${lead}${day}\.?\s?[+&]\s?${day}[./]${month}\.?(?![\p{L}\p{N}%]|[./,-]\d)`,
    // marts den 3.
    String.raw`(?<![\p{L}\p{N}])(?:${months})(?!\p{L})\.?,?\s(?:den|d\.?)\s?${day}(?:\.|(?!\.))(?:\s(?:19|20)\d{2})?(?![\p{L}\p{N}%]|[./,-]\d)`,
    // uge 14 2023, uge 14, 2023, uge 14/2023
    String.raw`(?<![\p{L}\p{N}])uge\s?\d{1,2}(?:(?:,?\s(?:i\s)?|[-/])(?:19|20)\d{2}|\/[0-3]\d)(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])(?:primo|medio|ultimo)\s(?:${months})\.?\s(?:(?:19|20)\d{2}|[’'´]\d{2})(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])${lead}${day} ${month} (?:19|20)\d{2}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}])${weekdays},?\s+(?:(?:den|d\.?)\s*)?${day}\.?(?![\p{L}\p{N}%]|:\d|\s?[-–.,/]\s?\d|\s(?:timer|børn|unge|personer|gange|minutter|mand))`,
    String.raw`(?<![\p{L}\p{N}])(?:${months})\s+${day}(?:\.|th|st)?,\s+[12]\d{3}(?!\d)`,
  ]),
  'iuy',
);
