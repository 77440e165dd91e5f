import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every text of the interface, by feature: strings, or functions of what they mention. */
export type Messages = typeof da;

/** The catalogue of a language; a text that is missing in one of them does not compile. */
export function messages(language: Language): Messages {
  return { da, en }[language];
}
