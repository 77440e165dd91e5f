const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[ij]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
];
const inNumbers = /^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*|\s+)(\d{2}|\d{4})$/;
const inWords = /^(?:den\s+)?(\d{1,2})\.?\s+([a-z]+)\.?\s+(\d{4})$/i;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A date as people here write it (`17.5.2024`, `17/5-24`, `17. maj 2024`, `17 May 2024`) in the form
 * `YYYY-MM-DD`. The day stands before the month, and two digits are a year of this century. Null where
 * the text is no such date or the calendar has no such day.
 */
export function parseDate(text: string): string | null {
  const written = text.trim();
  const [, isoYear, isoMonth, isoDay] = iso.exec(written) ?? [];
  if (isoYear) return dateOf(isoYear, Number(isoMonth), isoDay);
  const [, day, month, year] = inNumbers.exec(written) ?? [];
  if (day) return dateOf(year, Number(month), day);
  const [, dayInWords, name = '', yearInWords] = inWords.exec(written) ?? [];
  const index = months.findIndex((start) => new RegExp(`^${start}`, 'i').test(name));
  return index < 0 ? null : dateOf(yearInWords, index + 1, dayInWords);
}

function dateOf(year = '', month: number, day = ''): string | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const date = `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // A day that the month does not have comes out as one of the next month, or not at all.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
