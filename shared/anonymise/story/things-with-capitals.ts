import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

/** Cars that are a name or a word as well; the others are on the list of the field. */
const car = /^(?:Kia|Seat|Ford|Mercedes|Jaguar|Mini|Smart|Fiesta|Focus|Clio|Zoe|Leon|Transit)$/u;
const ofCar =
  /(?<!\p{L})(?:en|et|den|min|din|sin|hans|hendes|vores|deres|to|tre|bilen:?)(?: (?:\p{Ll}+e?t?|[A-ZÆØÅ]\p{L}+)){0,2} $/iu;
const plate = /^(?: \p{L}+)?[ ,(:]{1,3}(?:reg\.? ?)?[A-ZÆØÅ]{2} ?\d{2}/u;
const longestBefore = 28;

/** What a way to manage is called in English. */
const management = /^(?:New|Public|Management|Governance)$/u;
const phrase = /New Public (?:Management|Governance)/;
const longestPhrase = 22;

/** What a line begins with that is added below, or whom it goes to. */
const added =
  /^(?:PS|NB|OBS|CC|Cc|BCC|Bcc|ATT|Att|Vedr|Sv|EDIT|UPDATE|RET|RETTELSE|TILFØJELSE|OPDATERING|VIGTIGT|REMINDER)$/;

/** How nouns end that are of work, time and money: `Uddannelseshjælp`, `Sygefravær`. */
const abstract =
  /^(?=.{9})\p{Lu}\p{Ll}{2,}(?:hjælp|else|elser|ning|ninger|hed|tion|tioner|ioner|itet|fravær|samtale|samtaler|møde|mødet|forløb|forløbet|ydelse|pension|afklaring|tjeneste|tjenester|tilskud|takst|pris|priser|penge|udskrift|rapport|ordning|vejledning|uddannelse|arbejde|stof|tid|tider|liste|plan|planer|skema|udvalg|dage|uge|timer|refusion|ramme|analyse|kurset|kursus)(?:en|et|erne|s)?$/u;
const listed = fact.firstName | fact.surname | fact.place;
const mayBeAbstract = (text: string, facts: number) =>
  (facts & listed) === 0 && (facts & (fact.word | fact.compound)) !== 0 && abstract.test(text);
/** Such a noun, and no house called by it: `Rådgivningen Kilen`. */
const isAbstract = (source: string, { text, facts, end, verdict }: ReadWord) =>
  (verdict?.type ?? 'PERSON') === 'PERSON' &&
  mayBeAbstract(text, facts) &&
  !/^\s\p{Lu}/u.test(source.slice(end, end + 2));

/** What ends a letter, and what is sent with it: `Kram fra`, `Knus herfra`. */
const closing = /^(?:Kram|Knus|Kys|Hilsen|Kærlig|Hilsner)$/u;
const ofSender = /^ (?:herfra|fra|til|og|i)(?!\p{L})/u;

/** `max 5`, `per telefon`: how many, and how. */
const isMeasure = (source: string, { text, end }: ReadWord) =>
  measure.test(text) &&
  (text === 'per' ? ofPart : ofNumber).test(source.slice(end, end + longestMeasure));
const measure = /^(?:max|min|per)$/;
const ofNumber = /^\.? (?:\p{L}+ ){0,2}(?:\d|(?:en|et|to|tre|fire|fem|ti|tyve)(?!\p{L}))/u;
const ofPart =
  /^ (?:telefon|mail|e-mail|sms|post|brev|dag|døgn|uge|måned|år|time|minut|gang|person|næse|stk|styk|kilometer|km|kilo|liter|kvadratmeter|hoved|definition|automatik|omgående|kvartal|side|plads|\d+)(?!\p{L})/u;
const longestMeasure = 24;

/** `JOB: …`, `BIL: …`: a plain word in capitals is what its line is about. */
const isHeadInCapitals = (source: string, { text, facts, end, isStart }: ReadWord) =>
  isStart &&
  source.charCodeAt(end) === colon &&
  /^\p{Lu}{3,}$/u.test(text) &&
  (facts & (fact.word | fact.compound)) !== 0 &&
  (facts & listed) === 0;
const colon = 0x3a;

/** Whom a letter goes to that goes to many: `Kære Team`, `Hej Nattevagter`. */
const many =
  /^(?:alle|allesammen|igen|\p{L}*(?:team(?:et)?|hold(?:et)?|kolleger|kollegaer|gruppe(?:n)?|afdeling(?:en)?|udvalg(?:et)?|bestyrelse(?:n)?|ledelse(?:n)?|personale(?:t)?|redaktion(?:en)?|vagt|vagter|forældre|familier?|venner|veninder|medlemmer|partnere|pårørende|frivillige|studerende|ansatte|unge|gæster|mødre|fædre|damer|herrer|piger|drenge|tøser|elever|(?:bo|borg|brug|nab|led|delt|medarb|lær|pædago|rådgiv|praktik|klient|patient|person|pleje)\p{L}*er[e]?))$/iu;
const greeted = /(?:^|\n)[ \t>]*(?:Kære|Hej|Hejsa|Hejsan|Goddag|Godmorgen|Til)(?: alle)? $/u;
const longestGreeting = 20;
const mayBeGroup = (text: string, facts: number) =>
  (facts & (fact.firstName | fact.surname)) === 0 && many.test(text);
const isGreetedGroup = (source: string, { text, start, facts }: ReadWord) =>
  mayBeGroup(text, facts) &&
  greeted.test(source.slice(Math.max(0, start - longestGreeting), start));

/** `Aft.: KJ kører`, `Opr. fra CN`, `Ovl. Winther`: a journal's word, cut short, and somebody's title before the name. */
const isShortened = (source: string, { text, facts, end, isStart }: ReadWord) => {
  if (source.charCodeAt(end) !== dot || !mayBeShortened(text, facts)) return false;
  const behind = source.slice(end, end + 3);
  return (
    (isStart && /^\.(?::| \p{Ll})/u.test(behind)) ||
    (title.test(text) && /^\. \p{Lu}/u.test(behind))
  );
};
const mayBeShortened = (text: string, facts: number) =>
  (facts & (listed | fact.word)) === 0 && /^\p{Lu}\p{Ll}{1,4}$/u.test(text);
const title = /^(?:Dr|Ovl|Overl|Afdl|Afdsg|Prof|Adv|Sgpl|Spl|Psyk|Soc|Ing|Mag)$/;
const dot = 0x2e;

/** `budget.xlsx`: how a file's name ends. */
const ending =
  /^(?:docx?|xlsx?|pdf|pptx?|jpe?g|png|gif|txt|msg|eml|mp[34]|m4a|zip|csv|heic|mov|odt|rtf|html?)$/i;
const isFileEnding = (source: string, { text, start }: ReadWord) =>
  source.charCodeAt(start - 1) === dot && ending.test(text);

/** `SEL § 85`: letters before a paragraph are a law. */
const isLaw = (source: string, { text, end }: ReadWord) =>
  inCapitals.test(text) && /^ ?§/.test(source.slice(end, end + 2));
const inCapitals = /^\p{Lu}{2}/u;

/** `:D`, `;-P`: a face. */
const isFace = (source: string, { text, start }: ReadWord) =>
  text.length === 1 && /[\s)!?.\p{L}][:;=]-?$/u.test(source.slice(Math.max(0, start - 3), start));

/** `TUUUT`: a sound, drawn out and in capitals. */
const drawnOut = /^(?=\p{Lu}{4})\p{Lu}*([AEIOUYÆØÅ])\1\1\p{Lu}*$/u;

/** Whether a word may be such a thing in some place: of most, nothing more is asked wherever they stand. */
export const mayBeThing = (text: string, facts: number): boolean =>
  text.length === 1 ||
  forms.some((form) => form.test(text)) ||
  mayBeShortened(text, facts) ||
  mayBeAbstract(text, facts) ||
  mayBeGroup(text, facts);
const forms = [added, inCapitals, measure, ending, closing, car, management];

/** `en rød Kia`, `New Public Management`, `PS`: a thing with a capital, which names nobody. */
export function isThing(source: string, word: ReadWord): boolean {
  const { text, start, end, isStart, known } = word;
  if (!known.mayBeThing) return false;
  if (isStart && added.test(text)) return true;
  if (isLaw(source, word) || isFace(source, word) || drawnOut.test(text)) return true;
  if (isMeasure(source, word) || isHeadInCapitals(source, word)) return true;
  if (isShortened(source, word) || isFileEnding(source, word)) return true;
  if (isAbstract(source, word) || isGreetedGroup(source, word)) return true;
  if (isStart && closing.test(text) && ofSender.test(source.slice(end, end + 8))) return true;
  if (car.test(text)) {
    return (
      plate.test(source.slice(end, end + 18)) ||
      ofCar.test(source.slice(Math.max(0, start - longestBefore), start))
    );
  }
  return (
    management.test(text) &&
    phrase.test(source.slice(Math.max(0, start - longestPhrase), end + longestPhrase))
  );
}
