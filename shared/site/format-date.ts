import type { Language } from '../messages/language.ts';

/** Making a format is slow, using it is not: one a language. UTC, since a story's date has no time. */
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** Every page of a site names the same few dates. */
const known = new Map<string, string>();
const mostKnown = 10_000;

/** `2024-03-08` as "8. marts 2024" or "8 March 2024"; what is no such date stays as it is. */
export function formatDate(date: string, language: Language): string {
  const key = `${language} ${date}`;
  const formatted = known.get(key) ?? format(date, language);
  if (known.size < mostKnown) known.set(key, formatted);
  return formatted;
}

function format(date: string, language: Language): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? date : formats[language].format(time);
}
