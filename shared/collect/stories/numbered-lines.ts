import { wordCount } from '../parts/unit.ts';
import { senseOf } from '../reading/sense.ts';

const numbered =
  /^(?:(?:den )?(?:historie|fortælling|eksempel|case|story|nr\.?|nummer|no\.?)\s*(?:nr\.?|nummer|no\.?)?\s*(?:\d{1,2}|en|et|to|tre|fire|one|two|three)(?!\p{L})|(?:\d{1,2}\.|den (?:første|anden|tredje|fjerde))\s*(?:historie|fortælling|eksempel|case|story)(?!\p{L})|(?:første|anden|tredje|fjerde) (?:historie|fortælling|eksempel)(?!\p{L}))/iu;

/** `2.`, `Og 3`, `nr. to`: a line that is nothing but a number; one in words is announced as such. */
const bareNumber =
  /^(?:(og|og så|så)\s)?(?:(nr\.?|nummer|no\.?)\s?)?(\d{1,2}|en|et|to|tre|fire)(?: så)?\s?[.):]*$/iu;

const numberNames: Readonly<Record<string, number>> = { en: 1, et: 1, to: 2, tre: 3, fire: 4 };

/** `2. …`, `2) …` */
export const pointNumber = /^\d{1,2}[.)]\s+/;

/** A title below a number has no more words. */
const longestItem = 10;

/** The places of lines that count on, by nothing but a number, from one above them. */
export function countedOn(texts: readonly string[]): ReadonlySet<number> {
  const numbers = texts.map(numberIn);
  return new Set(
    [...texts.keys()].filter((at) => {
      const one = numbers[at] ?? null;
      if (one === null || one.number < 2) return false;
      return one.isSaid || numbers.slice(0, at).some((other) => other?.number === one.number - 1);
    }),
  );
}

/** The number that a line is, and whether words such as “og nr.” say that it counts. */
export function numberIn(
  text: string,
): { readonly number: number; readonly isSaid: boolean } | null {
  const match = bareNumber.exec(text.trim());
  if (match === null) return null;
  const [, and = '', no = '', said = ''] = match;
  const isSaid = and !== '' || no !== '';
  const number = numberNames[said.toLowerCase()] ?? Number(said);
  return Number.isNaN(number) || (!isSaid && !/\d/.test(said)) ? null : { number, isSaid };
}

/** Whether a line is a heading that counts stories: “Historie 2”, “Eksempel nr. 3: Nøglen”. */
export function isNumbered(text: string): boolean {
  if (text.length >= 90 || !numbered.test(text.replace(/^[*#\s_]+/, ''))) return false;
  // “Nummer to var hendes kat.” tells.
  return senseOf(text).past === 0 || !/[.!?]["”’»)]*$/.test(text);
}

/** `1. Paraplyen`: a title under a number, no sentence. */
export function isFirstItem(text: string): boolean {
  return /^1[.)]/.test(text) && isItem(text);
}

/** `2. Paraplyen`: the same with any number. */
export function isItem(text: string): boolean {
  return pointNumber.test(text) && wordCount(text) <= longestItem && !/[.!?:,;]["”»)]*$/.test(text);
}
