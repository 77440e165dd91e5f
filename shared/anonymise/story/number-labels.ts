import { isToldByLetter } from '../names/told-by-letter.ts';
import { onlineWord } from '../online/online-words.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { isWritten, wordForm } from './word-form.ts';

/** What a number is told with, and nobody is called: `J. nr.`, `reg.`, `udl. nr.`, `bruger-id`. */
const label =
  /^(?:jr?|jnr|jour|reg|regnr|nr|nrplade|udl|anm|henv|init|lok|fax|sags?n\p{L}*m\p{L}*r|sagsref|akt-id|ean|ean-nr|iban|cvr|kto|sum|ast|siri|f\d(?:-\p{L}+)?|edoc(?:-sag)?|getorganized|mc|pas|\p{L}{3,}(?:nr|tlf|ref|-nr|-id|-sag)|ig|sc|dc|yt|fb|user|nick|unilogin)\.?$/iu;
/** Before a telephone number alone. */
const ofPhone = /^[tmfa]\.?$/iu;
const number =
  /^[ .:#]{0,3}(?:[Nn]r\.?:? ?|[Nn]ummer:? |[Ss]ag(?:snr\.?|snummer)?:? )?[A-ZÆØÅ]{0,5}[- –]?\d/u;
const phone = /^[.:]{0,2} ?(?:\+45 ?)?\d\d ?\d\d ?\d\d ?\d\d/;
const name = /^ ?[:=] ?@?\p{L}/u;
const service = /^(?:ig|sc|dc|yt|fb|user|nick|unilogin)$/i;

/** `Dag 2: …`, `Rum 4: …`: what its line is about. */
const heading = /^ \d{1,3}:(?!\d)/;
const longestHeading = 6;

/** `Hold A (13-14 år)` */
const letter = /^ \p{Lu}(?![\p{L}\d.])/u;

/** `f. 12/5 1978`, `t.o.m. 3/4`. */
const ofDate = /^[ft]$/iu;
const date = /^(?:\. ?\d{1,2}[./-]? ?[\d\p{L}]|\. ?(?:19|20)\d{2}|\.o\.m)/u;

/** Where people meet by other names, and what says how somebody is called there. */
const ofService = onlineWord.place | onlineWord.naming | onlineWord.hint;

/**
 * Whether a word says what the number or the user name behind it is, or names a service: its letters are nobody's
 * initials.
 */
export function isNumberLabel(source: string, word: ReadWord): boolean {
  return isHeading(source, word) || (word.known.mayLabelNumber && isLabel(source, word));
}

/** Whether a word may be a label of a number in some place, but for what a line begins with. */
export const mayLabelNumber = (text: string, lower: string, online: number): boolean =>
  (online & (onlineWord.service | ofService)) !== 0 ||
  isToldByLetter(lower) ||
  [ofDate, ofPhone, label].some((pattern) => pattern.test(text));

const isHeading = (source: string, { known, facts, end, isStart }: ReadWord) =>
  isStart &&
  isWritten(known, wordForm.capitalised) &&
  (facts & fact.word) !== 0 &&
  heading.test(source.slice(end, end + longestHeading));

function isLabel(source: string, { text, end, known, facts }: ReadWord): boolean {
  const has = (bits: number) => (known.onlineWord & bits) !== 0;
  const isListed = (facts & (fact.firstName | fact.surname)) !== 0;
  // `Signal`, `kik`: a service that is a word as well may be what somebody is called.
  const isService = has(onlineWord.service) && (facts & fact.word) === 0;
  if (!isListed && (isService || has(ofService))) return true;
  if (ofDate.test(text) && date.test(source.slice(end, end + 9))) return true;
  if (isToldByLetter(known.lower) && letter.test(source.slice(end, end + 3))) return true;
  if (ofPhone.test(text)) return phone.test(source.slice(end, end + 20));
  if (!label.test(text)) return false;
  const behind = source.slice(end, end + 20);
  return number.test(behind) || (service.test(text) && name.test(behind));
}
