import { remember } from '../thread/remember.ts';

const ending = /(?<=\p{L}{3})(?:erne|ene|en|et|er|e)?s?$/u;
const doubled = /([bdfglmnprst])\1$/;
/** The vowel that comes and goes: “kælderen” and “kældrene”. */
const loose = /e([lrn])$/;
/** Two words that begin alike for so long are one: “skoleelev” and “skoleeleverne”. */
const longest = 7;
/** Texts say the same words over and over, so that each is asked once. */
const mostWords = 20_000;

/**
 * What of a word in small letters stays in most of the forms that a Danish noun takes: “katten” and “kat”,
 * “kælderen” and “kældrene” have one each. It is no word, and two that differ may share one.
 */
export const baseOf = remember(
  (word) => word.replace(ending, '').replace(doubled, '$1').replace(loose, '$1').slice(0, longest),
  mostWords,
);
