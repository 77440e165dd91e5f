import type { Language } from '../messages/language.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** `2016-10-07` as people write it in the language ("7. oktober 2016"); empty where it is no date. */
export function printedDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return '';
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  );
}
