import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Language } from '../../shared/messages/language.ts';
import { queries } from '../bridge/queries.ts';
import { LanguageContext } from '../ui/messages-context.ts';

/** What is said in that language. */
export type SpokenLanguageProps = { readonly children: ReactNode };

const firstLanguage: Language = 'da';

/** Lets the window speak the language that the person chose; Danish where that can't be read. */
export function SpokenLanguage({ children }: SpokenLanguageProps) {
  const { data, isError } = useQuery(queries.language());
  const language = data ?? (isError ? firstLanguage : undefined);
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
  }, [language]);
  if (language === undefined) return null;
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
