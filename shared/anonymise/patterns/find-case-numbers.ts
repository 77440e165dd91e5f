import type { Span } from '../finding.ts';
import { clauseWord } from './clause-word.ts';
import { type LatinPattern, latinPattern } from './latin.ts';
import { digitInWords, pairInWords } from './numerals.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, nearDigits, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

/** Parted as some write it, `24 / 12345 - 7`, or by the end of a line: `24/\n12345`. */
const loose = String.raw`\d{2,4}(?: [-–/] |[-–/]\s)\d{3,7}(?: ?[-–/] ?\d{1,3})?(?![\p{L}\d]|[.,]\d)`;
const code = String.raw`(?=[^\s\d]*\d)[\p{L}\p{N}](?:[\p{L}\p{N}]|[-–./_](?=[\p{L}\p{N}])|[ \u00a0](?=\d))*`;

/** Letters that stand apart before the digits, behind a word that says that a number comes: `vl 26 00917`. */
const lettersBefore = String.raw`(?:(?!(?:er|på|var|til|hos|i|nr|og|den|som)\s)\p{L}{1,4}[ ](?=\d+[-–/. ]?\d{2}))?`;

/** Whose case it is in the house: `10-4471 MO`. */
const ownLetters = '(?!(?:OG|ER|KR|KL|NR|ID)(?!\\p{L}))[A-ZÆØÅ]{2}';

/** Forms that only case numbers have: KL's journal plan, a year with a running number, a court's. */
const form = wholeForms([
  // The end of a line may part it behind a hyphen.
  String.raw`\d{2}\.\d{2}\.\d{2}[-–]\s?[A-ZÆØÅa-zæøå]\d{2}(?:[-–]\s?\d+){1,2}`,
  // The police's
  String.raw`\d{4}[-–]\s?\d{5}[-–]\s?\d{1,5}[-–]\s?\d{2}`,
  String.raw`(?:19|20)\d{2}[-–](?:\d{1,3}[-–])?\d{4,}`,
  String.raw`\d{2,4}[-–/](?:19|20)\d{2}[-–/]\d{3,}`,
  // 6580-26-00219: a unit, a year and a running number
  String.raw`\d{3,4}[-–/](?:0\d|[12]\d|3[0-5])[-–/]\d{4,6}`,
  // bs-21733/2025-hjø, as somebody dictates
  String.raw`[a-zæøå]{1,4}-(?:\d{2,}[-–/])+\d{2,}`,
  String.raw`(?:19|20)\d{2}[-–/]\d{3,}(?:[-–/]\d+)*`,
  String.raw`[A-ZÆØÅ]{1,5}[- ]?(?:19|20)\d{2}[-–/.]\d{2,}(?:[-–/.]\d+)*`,
  String.raw`[A-ZÆØÅ]{1,5}[-–]\d{2,}[-–/.]\d{2,}(?:[-–/.][\p{Lu}\d]+)*`,
  String.raw`\d{2}\/\d{4,}(?:[-–]\d+)?`,
  String.raw`[A-ZÆØÅ]{1,4}[-–]\d{4,}`,
  String.raw`[A-ZÆØÅ]\d{5,}`,
  String.raw`\d{2}[-–]\d{4,}`,
  String.raw`[A-ZÆØÅ]\d{2}[-–]\d{1,4}[-–]\d{2}`,
  String.raw`[A-ZÆØÅ]{1,4}\d{2}[-–/]\d{3,}`,
  // FS 40-1187/2023, as courts write
  String.raw`[A-ZÆØÅ]{1,3}[- ]\d{1,3}[-–]\d{1,5}\/(?:19|20)\d{2}`,
  // 2025-PSYK-0118, 3F-26-00871: three parts with a letter and five digits among them
  String.raw`(?=(?:[A-ZÆØÅ–/-]*\d){5})(?=[\d–/-]*[A-ZÆØÅ])[A-ZÆØÅ\d]{1,6}(?:[-–/][A-ZÆØÅ\d]{1,6}){2,4}`,
  String.raw`#\d{3,}(?:[-/]\d+)*`,
  String.raw`(?:[Ss]ag|[Aa]kt|[Jj]ournal|[Dd]ok|[Rr]ef)[-#]\d{2,}(?:[-/]\d+)*`,
]);
/** What stands before a number and is no part of it. */
const noSystem = '(?!(?:CPR|SAGS?(?:NR)?|JNR|NR|REF|SBSYS|KMD|DUBU|SUM) )';
/** Forms that other numbers may have too: with a space behind the letters, or with little but digits. */
const vagueForm = wholeForms([
  String.raw`(?!CPR )[A-ZÆØÅ]{1,4} \d{3,}[-–/]\d{2,}(?:[-–/.][\p{Lu}\d]+)*`,
  // DUKH 25/209, KSDH 2025-3381
  String.raw`${noSystem}[A-ZÆØÅ]{2,6} (?:20)?[0-3]\d[-–/]\d{3,}(?:[-–/.][\p{Lu}\d]+)*`,
  // 25/209: a year, and more than it has days
  String.raw`(?:1[5-9]|2\d)\/(?:[4-9]\d{2}|3[2-9]\d|[12]\d{2})`,
  String.raw`${noSystem}[A-ZÆØÅ]{1,4}[ -]?\d{2}[-–/]\d{2,3} ?\d{2,}`,
  String.raw`(?!COVID|DSM|ICD|WISC|HF|EU|LÆ)[A-ZÆØÅ]{2,4}[-–]\d{3}`,
  String.raw`[A-ZÆØÅ]{3}\d{6,}`,
  // K.22.0145
  String.raw`[A-ZÆØÅ]{1,3}\.\d{2}\.\d{3,6}`,
  // KLM/3390-C
  String.raw`[A-ZÆØÅ]{2,5}\/\d{4,}`,
  // HJEM-0042, BESØG-118: a word that a case was called by
  String.raw`(?!AFSNIT|AFDELING|STUE|LOKALE|BILAG|SKEMA|MODUL|NIVEAU|COVID|AGENDA|PISA)[A-ZÆØÅ]{4,12}[-–](?!(?:19|20)\d{2}(?!\d))\d{3,6}`,
  String.raw`\d{4}[ -]\d{7,10}`,
  String.raw`\d{4,6}[-–/]\d{2}`,
  String.raw`\d{2,3}[-–/]\d{4,5}[-–/]\d{3,4}`,
]);

function wholeForms(forms: readonly string[]): LatinPattern {
  return latinPattern(
    forms
      .map(
        (form) =>
          String.raw`(?<![\p{L}\p{N}./§-])${form}(?:[-/][A-ZÆØÅa-zæøå]{1,3}| ${ownLetters})?(?![\p{L}\p{N}]|[./-]\d)`,
      )
      .join('|'),
    'gu',
  );
}

/** With the slips of a hurried hand: `sagsnumer`, `sagsnummret`, `sagsnumemr`. */
const number = String.raw`(?:[-. ]?(?:n(?:r|umm?e?r|ummre|umemr|ummmer|mmer|ummeer)|no|id|ref)(?!\p{L})|n(?:umm?e?re?t|ummer?et)|numre|number|ID)`;
const things =
  's(?:ag|ga|asg)s{0,2}|afgørelses?|bevillings?|ordre|ansøgnings?|opholdskorts?|stel|cvr|p|ean|jo?u?rn?a?l|jounal|jour|jr?|klage|ankestyrelsens?|esdh|dok(?:ument)?|acadre|sbsys|dubu|kmd|ref(?:erence)?|borger|klient|patient|kunde|medlems?|police|lejemåls?|pas|konto|løbe|løn|medarbejder|arkiv|akt|henvisnings?|indberetnings?|underretnings?|skades?|klagesags?|bs|rets|opholds|udlændinge|person-?id|kørekorts?';
/** What offices keep cases in. */
const systems =
  'sbsys|dubu|acadre|esdh|ksdh|esas|kmd(?: nova)?|workzone|edoc|getorganized|public 360|f2|avaleo|novax|tabulex|columna cura';
/** Not before the number of a law, a house or a telephone. */
const noOtherThing = String.raw`(?<!(?:lov|bekendtgørelse|vejledning|cirkulære|skrivelse|forslag|principmeddelelse|forordning|direktiv|betænkning|skema|blanket)(?:en|t|et)?\s)(?<!(?:post|hus|tlf\.?|mobil|telefon|opgangs|side|kapitel|uge|stue|værelses?))`;
/** `nr. 4483`: four digits are seldom more than the number of a house or a thing. */
const fourDigits = latinPattern(
  String.raw`${noOtherThing}(?<!\p{L})n(?:umme)?r(?:et)?\.?\s*(?:er|på|lyder|hedder)?[\s:#(]*(?<it>(?=(?:\D?\d){4})${code})`,
  'dgiu',
);
/** A long number in the midst of a sentence, whatever it is: `44871 er lukket`; round ones are amounts. */
const bare = latinPattern(
  String.raw`(?<![\p{L}\p{N}.,:/#+-][ ]?)(?<!\d[ ])(?!\d*00(?!\d))(?:\d{5,7}|\d{9}|\d{11,})(?=[.,;:)?!]*(?:\s*$|\n)|[,;)?!]\s|[.]\s(?!\d)|\s${clauseWord}|(?<=(?<!\d)0\d{4,6}) [–-] )|(?<=[.!?] )0\d{5,7}(?= [–-] )`,
  'giu',
);
/** `sagsnr. 23/4411`, `journalnummer: …`, `j.nr. …`, `sagen 19-2345`. */
const behindCue = latinPattern(
  [
    String.raw`(?<!\p{L})(?:${things})${number}\.?\s*(?:er|var|hedder|lyder|på)?[\s:#]*(?<it>${loose}|${lettersBefore}${code})`,
    String.raw`(?<!\p{L})(?:sags?|journal|klient|borger|medlems?)(?:nr|nummer)\p{L}*\.?[^.\d\n]{1,60}?(?<it>(?=[^\s]*\d{4}|[^\s]*\d[^\s]*\d[^\s]*\d[^\s]*\d)${code})`,
    // nr. 11872, klagenr. 4483
    String.raw`${noOtherThing}(?:(?<=\p{L}-?)n(?:umme)?r(?:et|eret)?\.?\s*(?:er|på|lyder|hedder)?[\s:#(]*(?<it>(?=(?:\D?\d){4})${code})|(?<!\p{L})n(?:umme)?r(?:et|eret)?\.?\s*(?:er|på|lyder|hedder)?[\s:#(]*(?<it>(?=(?:\D?\d){5}|\p{L}{1,3}-\d(?: ?\d){4})${code}))`,
    String.raw`(?<!\p{L})(?:kører|oprettet|registreret|journaliseret|lagt|ligger)\s(?:som|under|på)\s(?:sag(?:en)?\s)?(?<it>(?=(?:\D?\d){5})${code})`,
    // sagen, den der slutter på 0-8841
    String.raw`(?<!\p{L})(?:\p{L}*sag|sagen|sags\p{L}+|journal(?:en|nummeret)?|akten)(?!\p{L})[^.!?\d\n]{0,50}?(?<!\p{L})(?:slutter|ender|begynder|starter|sidste (?:tal|cifre|fire)(?: er)?|sluttede|endte)(?: på| med)? (?<it>(?=(?:[-–/]?\d){3})${code})(?! (?:kr|kroner|timer|minutter|sider|dage|personer|børn|møder))`,
    // sager fra min skuffe: JH-204 og JH-219
    String.raw`(?<!\p{L})(?:sager|sagerne|sagen|sag)(?:\s[\p{L}.-]+){1,8}:\s(?<it>(?=[^\s\d]*[-–/]?(?:\d[-–/]?){3})${code})`,
    // min sag er k-2025-4417
    String.raw`(?<!\p{L})(?:sag|sagen|sags-id|journalen|akten) (?:er|hedder|lyder|var|har(?: fået)?)(?: nr\.?| nummer(?:et)?)?[\s:]+(?<it>(?=[\p{L}\d]+[-–/]\d|\d{5})(?=(?:[^\s\d]?\d){4})${code})(?! (?:kr|kroner|timer|sider)(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:\p{L}+sag|ticket|henvisning|sagen)[\s:#]+(?<it>(?=(?:[^\s\d]{0,3}\d){4})(?:${loose}|${code}))`,
    String.raw`(?<!\p{L})(?:sager|journaler|akter|ansøgninger|klager|lejemål)(?:ne)?(?: fra| nr\.?| med nr\.?| med numrene)?[\s:#]+(?<it>(?=(?:\D?\d){4})${code})`,
    String.raw`(?<!\p{L})(?:lejemål(?:et)?|akt|dok|kto|konto|kontoen|reg\.?|mobilepay(?:[ -]?(?:boks|box))|${systems}|id|udl\.? ?nr)\.?(?:-?(?:nr|id|sag)\.?)?[\s:#]+(?<it>(?=(?:\D?\d){3})(?:${loose}|${code}))`,
    // Momentum 448712, rekvisition 448310: words that may stand before any number
    String.raw`(?<!\p{L})(?:columna|cura|nexus|momentum|fasit|sensum|vitae|bosted|nova|opus|sum|captia|udlændingestyrelsen|siri|rekvisition(?:en)?|ean|iban|cvr|aes|ast|police(?:n)?|kvittering(?:en)?|mappe(?:n)?|opholdskort(?:et)?|tilbuds-?id|medlem|klient|patient|bevilling(?:en)?)[\s:#]+(?<it>(?=(?:[^\s\d]?\d){5}|\p{L}{1,3}-\d(?: ?\d){4})${code})(?! (?:kr|kroner|timer|personer|borgere|sider))`,
    // sagens id er 44831, nummeret på sagen er 44831
    String.raw`(?<!\p{L})(?:\p{L}*(?:sagens|journalens|klagens|ansøgningens|underretningens|bevillingens|aktens|henvisningens) (?:id|nummer|nr\.?|betegnelse)|nummeret (?:på|i|for) (?:\p{L}+ )?\p{L}*(?:sagen|sag|journalen|klagen|ansøgningen))\s(?:er|var|lyder)[\s:]+(?<it>(?=(?:[^\s\d]?\d){3})${code})`,
    // sagen er 41 22 08
    String.raw`(?<!\p{L})(?:sag|sagen|journalen|akten)(?: (?:er|hedder|lyder|har)(?: nr\.?| nummer(?:et)?)?)? (?<it>\d{2}(?: \d{2}){2})(?! ?\d|[.,]\d| (?:kr|kroner)(?!\p{L}))`,
    // PersonID: 12345678
    String.raw`(?<!\p{L})(?:person|borger|klient|bruger|medarbejder)[- ]?id:?\s(?<it>(?=(?:\D?\d){4})${code})`,
    // lb.nr. 118
    String.raw`(?<!\p{L})(?:lb|løbe)\.? ?nr\.?:?\s(?<it>\d{2,6}(?:[-/]\d{2,4})?)(?![\p{L}\d]|[.,]\d)`,
    // sagen (25-448)
    String.raw`(?<!\p{L})(?:\p{L}*sag|\p{L}*sagen|journalen|klagen|ansøgningen)\s[(\[](?:nr\.? |nummer )?(?<it>(?=[^\s)]*\d[-–/]\d)(?=(?:[^\s\d]?\d){4})${code})`,
    // sag 3: 25-448
    String.raw`(?<!\p{L})sag \d{1,2}[:.)] (?<it>(?=\S*\d[-–/]\d)(?=(?:[^\s\d]?\d){4})${code})`,
    // skriv 25-448 i emnefeltet
    String.raw`(?<!\p{L})(?:skriv|anfør|oplys|opgiv|nævn|angiv|mærk(?:et)?(?: \p{L}+)? med|henvis til)\s(?<it>(?=\S*\d[-–/]\d)(?=(?:[^\s\d]?\d){5})${code})`,
    // bs 12345/2024
    String.raw`(?<![\p{L}\p{N}])(?<it>(?:bs|ss|fs|sks)(?: ?- ?| )(?:\d{1,3}[-–])?\d{1,6} ?\/ ?(?:19|20)\d{2})(?!\d)`,
    // 24POB12345
    String.raw`(?<![\p{L}\p{N}])(?<it>\d{2}(?:pob|sps|hbs|tsk)\d{3,6})(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:sag(?:en)?|journal(?:en)?|vores ref|deres ref|ref|reference|j\. ?nr|s\. ?nr|id)\.?[\s:#]+(?<it>${loose}|${code})`,
  ].join('|'),
  'dgiu',
);
/** What a number of a case stands behind, some words before it. */
const cueWord = String.raw`(?<!\p{L})(?:sag|sagen|sager|sagerne|sags\p{L}+|journal\p{L}*|nr|nummer|nummeret|numre|id|ref|reference\p{L}*|kvittering\p{L}*|bevilling\p{L}*|afgørelse\p{L}*|klage\p{L}*|ansøgning\p{L}*|akt|dok\p{L}*|mærket|mappe|betegnelsen)(?!\p{L})`;
/** `hans nummer på listen er 0-4471`, `Sag B. 112/1961`: parts of which one has letters, or that a sign joins. */
const nearCueWord = latinPattern(
  String.raw`${cueWord}[^!?\n\d]{0,40}?(?<![\p{L}\p{N}.,/:–-])(?<it>(?=(?:\p{Lu}\.? )?(?:[^\s\d]{0,6}\d){4})(?:\p{L}{1,6}[-–/]|\p{Lu}\.? )?\d+\p{L}{0,3}(?:[-–/_.]\p{L}{0,5}\d+)+)(?![\p{L}\p{N}%]|[.,/:-]\d| (?:kr|kroner|timer|km)(?!\p{L}))`,
  'dgiu',
);
const spoken = `(?:${pairInWords}|${digitInWords}|hundrede)`;
/** As somebody dictates it: `sag firs nul fire tolv`. */
const aloud = latinPattern(
  String.raw`(?<!\p{L})(?:sag(?:en|snummer(?:et)?|snr\.?)?|journal(?:en|nummer(?:et)?)?|nummer(?:et)?)(?: (?:er|nummer|nr\.?|hedder|lyder|på))* (?<it>(?:\p{L} )?${spoken}(?:,? (?:streg |skråstreg |bindestreg |til )?${spoken}){2,})(?!\p{L})(?! (?:kroner|timer|dage|uger|år|børn|personer))`,
  'dgiu',
);
/** Dates, times, amounts and periods are written the same way. */
const isOther =
  /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}[.:]\d{2}[-–]\d{1,2}[.:]\d{2}|\d{1,3}(?:\.\d{3})+|(?:19|20)\d{2}[-–/](?:19|20)?\d{2}|\d+[-–]\d+\p{L}?)$/iu;
const isRange = /^\d{1,3}[-–]\d{1,3}$/;

/** `Rapport nr. SK-LIV-25`: letters, hyphens and few digits. */
const lettersBehindCue = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:nr|nummer)\.?\s)\p{Lu}{1,5}(?:[-–/]\p{Lu}{1,5})?[-–/]\d{2,}(?:[-–/][\p{L}\d]+)*(?![\p{L}\d])`,
  'gu',
);
const enoughDigits = (whole: string, count: number) => whole.replace(/\D/g, '').length >= count;

const nearTwoDigits = nearDigits(2);
const nearFiveDigits = nearDigits(5);
const nearThreeDigits = nearDigits(3);
const nearLetters = nearDigits(2, wordKind(/nr|nummer/i));
const nearSpoken: Near = {
  trigger: latinPattern(String.raw`(?<!\p{L})(?:sag|journal|nummer)\p{L}* `, 'giu'),
  word: wordKind(/^(?:sag|journal|nummer)/i),
  spoken: 3,
  reach: 90,
};
const cueKind = wordKind(
  /^(?:sag|journal|nr$|nummer|numre|id$|ref|kvittering|bevilling|afgørelse|klage|ansøgning|akt$|dok|mærket|mappe|betegnelsen)/i,
);
const nearCueDigits = nearDigits(4, cueKind);
const nearCue = nearDigits(
  3,
  wordKind(
    /nr|nummer|numre|number|no$|id|^lb$|ref|kører|oprettet|registreret|journal|lagt|ligger|sag|akt|ansøgning|klage|lejemål|konto|reg$|sbsys|dubu|acadre|esdh|kmd|ticket|henvisning|workzone|edoc|getorganized|public|avaleo|novax|tabulex|columna|cura|nexus|momentum|fasit|sensum|vitae|bosted|nova|opus|rekvisition|ean|iban|cvr|aes|police|kvittering|mappe|opholdskort|^dok$|^kto$|mobilepay|^sum$|captia|udlændingest|^siri$|^ast$|^[bsf]s$|^sks$|^pob$|^sps$|^hbs$|^tsk$|skriv|anfør|oplys|opgiv|nævn|angiv|mærk|henvis|esas|ksdh|^f$|sga|sasg|num|medlem|klient|patient|bevilling|jr|jo?u?rn?a?l|jounal/i,
  ),
);

const found = { type: 'CASE_NO', certainty: 'found' } as const;
const searches: readonly Search[] = [
  {
    pattern: form,
    near: nearTwoDigits,
    kind: { ...found, reason: 'form' },
    isIt: ([whole]) => !isPeriod(whole),
  },
  {
    pattern: vagueForm,
    near: nearThreeDigits,
    kind: { type: 'CASE_NO', certainty: 'look', reason: 'form' },
    isIt: ([whole]) => !isPeriod(whole),
  },
  {
    pattern: behindCue,
    near: nearCue,
    kind: { ...found, reason: 'cue' },
    isIt: ({ groups }) =>
      groups?.it !== undefined && enoughDigits(groups.it, 3) && !isDateLike(groups.it),
  },
  {
    pattern: nearCueWord,
    near: nearCueDigits,
    kind: { type: 'CASE_NO', certainty: 'look', reason: 'cue' },
    isIt: ({ groups }) => {
      const own = groups?.it ?? '';
      const isJoined = /^\d+[-–]\d+$/.test(own) && !isRange.test(own) && !isPeriod(own);
      return enoughDigits(own, 4) && (isJoined || !isOther.test(own)) && !isDateLike(own);
    },
  },
  {
    pattern: fourDigits,
    near: nearCue,
    kind: {
      type: 'CASE_NO',
      certainty: 'look',
      reason: 'cue',
    },
  },
  {
    pattern: bare,
    near: nearFiveDigits,
    kind: {
      type: 'CASE_NO',
      certainty: 'look',
      reason: 'form',
    },
  },
  {
    pattern: aloud,
    near: nearSpoken,
    kind: {
      type: 'CASE_NO',
      certainty: 'look',
      reason: 'cue',
    },
  },
  { pattern: lettersBehindCue, near: nearLetters, kind: { ...found, reason: 'cue' } },
];

/** Numbers of cases, journals, members and accounts. */
export function findCaseNumbers(searched: SearchedText): readonly Span[] {
  const spans = spansOf(searched, searches);
  if (spans.length === 0) return spans;
  return [...spans, ...spans.flatMap((span) => nextOf(searched.text, span))];
}

const next = latinPattern(
  String.raw`(?:,| og| til| samt| eller| [-–]) (?:nr\.? |(?:nej,? )?vent,? |nej,? |rettelse:? )?(${code})`,
  'uy',
);
const shapeOf = (number: string) => number.replace(/\d+/g, '0');

/** `sag 24/118 og 24/120`: another number of the same shape behind it. */
function nextOf(text: string, span: Span): readonly Span[] {
  next.lastIndex = span.end;
  const number = next.exec(text)?.[1];
  if (number === undefined || shapeOf(number) !== shapeOf(text.slice(span.start, span.end)))
    return [];
  return [{ ...span, start: next.lastIndex - number.length, end: next.lastIndex }];
}

const years = latinPattern(
  String.raw`(?:^|[A-Z] )(?:19|20)\d{2}[-–/](?:(?:19|20)?\d{2}|\d{2}[-–/]\d{2})$`,
  '',
);
/** `2019-2020` and `2016/2017` are years, `2016-10-07` a date, `A-12345` no more than it says. */
function isPeriod(text: string): boolean {
  return years.test(text) || /^\d{1,2}\/(?:19|20)\d{2}$/.test(text);
}

function isDateLike(text: string): boolean {
  return /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:\d{2}|\d{4})|(?:19|20)\d{2})$/.test(
    text,
  );
}
