import { createContext, use } from 'react';
import type { Language } from '../../shared/messages/language.ts';
import { type Messages, messages } from '../../shared/messages/messages.ts';

/** The language that the window speaks. */
export const LanguageContext = createContext<Language>('da');

/** The language that the person reads: for dates, numbers and what is in order by the alphabet. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The texts of that language. */
export function useMessages(): Messages {
  return messages(useLanguage());
}
