/** A day as a text writes it; parts that are not written are null. Months count from 1. */
export interface WrittenDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Reads a written date as far as it tells: `12. marts 2024`, `d. 3/4-23`, `2024-02-15`, `marts 2024`, `uge 14`, `14 03 26`. */
export function readDate(text: string): WrittenDate {
  const iso = /(?<!\d)((?:19|20)\d{2})[-./](\d{2})[-./](\d{2})(?!\d)/u.exec(text);
  if (iso !== null) return dateOf(iso[3], iso[2], iso[1]);
  const numbers =
    /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2})|\s(\d{4}|\d{2}(?=\.?$)))?(?!\d)/u.exec(
      text,
    );
  if (numbers !== null) return dateOf(numbers[1], numbers[2], numbers[3] ?? numbers[4]);
  const spaced =
    /(?<!\d)(\d\d)\s(\d\d)\s(\d\d)$/u.exec(text) ?? /^(?!19|20)(\d\d)(\d\d)$/u.exec(text);
  if (spaced !== null) return dateOf(spaced[1], spaced[2], spaced[3]);
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text)?.[1];
  const week = /(?<!\p{L})uge\s?(\d{1,2})(?!\d)/iu.exec(text)?.[1];
  if (week !== undefined) return dateOf(undefined, monthOfWeek(Number(week)), year);
  const day = /(?<!\d)(\d{1,2})(?!\d)/u.exec(text)?.[1];
  const name = /\p{L}{3,}/gu;
  for (const [word] of text.toLowerCase().matchAll(name)) {
    const index = monthNames.findIndex(
      (month) =>
        month.startsWith(word.slice(0, 3)) && (month.startsWith(word) || word.startsWith(month)),
    );
    if (index >= 0) {
      const isYear = yearOfMonth.test(text);
      return dateOf(isYear ? undefined : day, String(index + 1), isYear ? day : year);
    }
  }
  return dateOf(undefined, undefined, year);
}

/** `marts 26`: no day has so high a number behind its month alone. */
const yearOfMonth = /^(?:\p{L}+ )*\p{L}{3,} [23]\d$/u;

/** The month that most days of a week lie in, nearly. */
const monthOfWeek = (week: number) => String(Math.min(12, Math.max(1, Math.ceil(week / 4.4))));

function dateOf(day?: string, month?: string, year?: string): WrittenDate {
  const number = month === undefined ? null : Number(month);
  return {
    day: day === undefined ? null : Number(day),
    month: number !== null && number >= 1 && number <= 12 ? number : null,
    year: year === undefined ? null : fullYear(Number(year)),
  };
}

/** Two digits are of this century up to 40, and of the last one above. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year <= 40 ? 2000 + year : 1900 + year;
}
