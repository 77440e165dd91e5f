import { clauseWord } from '../patterns/clause-word.ts';
import { numberInWords } from '../patterns/numerals.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { slotWord } from './called-in-slots.ts';

/**
 * Whether a first name that is a word or a month as well begins a sentence and does there what persons do, or is there
 * what persons are: `Maj ringede`, `Lykke er hendes datter`, `Vilde på 14`.
 */
export function isNameThatDoes(source: string, words: readonly ReadWord[], index: number): boolean {
  const word = words[index];
  if (word?.isStart !== true || !word.known.isCapital || (word.facts & fact.firstName) === 0)
    return false;
  const [next, second, third] = [words[index + 1], words[index + 2], words[index + 3]];
  if (next === undefined || source.slice(word.end, next.start) !== ' ') return false;
  if ((next.known.slotWord & slotWord.deed) !== 0) return true;
  if (isOfAge.test(source.slice(word.end, word.end + longestAge))) return true;
  if (!/^(?:er|var|bliver|blev)$/u.test(next.text) || second === undefined) return false;
  if (source.slice(next.end, second.start) !== ' ') return false;
  if (isRole(second)) return true;
  return possessive.test(second.text) && third !== undefined && isRole(third);
}

/** `Maj på otte`, `Storm på 14 fik` */
const isOfAge = new RegExp(
  String.raw`^ på (?:knap |snart |næsten |godt )?(?:${numberInWords}|[1-9]\d?)(?: og (?:et|en) halvt?|½)?(?=[:,.)]| (?:${clauseWord}|\p{Ll}+(?:ede|te|er|r)|fik|kom|gik|tog|så|lo|sad|stod)(?!\p{L}))`,
  'u',
);
const longestAge = 40;

const isRole = ({ facts, known }: ReadWord) => (facts & fact.role) !== 0 && !known.isCapital;
const possessive = /^(?:hendes|hans|min|vores|deres|en)$/u;
