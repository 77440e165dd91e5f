import type { Span } from '../finding.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { fact } from '../tagger/lexicon.ts';
import { organisationPart } from './organisation-part.ts';

const at = /(?<!\p{L})(?:på|hos|fra) $/iu;
export const subject = /(?:(?<!\p{L})(?:at|og|hvis|når|fordi|om|for|men)|^|[.!?:\n]) ?$/u;
/** What a house does, and no field does. */
export const doing =
  /^ (?:lukker|lukkede|flytter|flyttede|åbner|åbnede|ringer|ringede|skriver|skrev|siger|har (?:lukket|ringet|skrevet|sagt|fået|åbent|lukket)|holder (?:åbent|lukket|fest)|skal (?:lukke|flytte|spare)|bliver (?:lukket|nedlagt)|betaler|tilbyder)(?!\p{L})/u;
export const longestSubject = 8;
export const longestDoing = 20;

/**
 * A home or a school that a story names by a plain word with its capital, and in small letters again: `bor på Lærken`, `at
 * lærken lukker`. Each place in small letters is worth a look.
 * @param named those of the words that are held to be names.
 */
export function smallHomes(
  source: string,
  story: StoryWords,
  named: readonly ReadWord[],
): readonly Span[] {
  const { words } = story;
  const homes = new Set<string>();
  for (const { verdict, known, facts, isStart, text } of named) {
    if (verdict === null || (verdict.type !== 'ORG' && verdict.type !== 'PLACE')) continue;
    if (isStart || !known.isCapital || (facts & fact.word) === 0) continue;
    if ((facts & (fact.field | fact.grammar | fact.role)) !== 0) continue;
    if ((known.organisationPart & organisationPart.kind) !== 0) continue;
    if (/(?:en|et|ne)$/u.test(text)) homes.add(known.lower);
  }
  const isBehindKind = ({ known, facts, text, start }: ReadWord, index: number) => {
    const kind = words[index - 1];
    if (!known.isCapital || (facts & fact.word) === 0 || !/\p{L}{3}(?:en|et|ne)$/u.test(text))
      return false;
    if ((facts & (fact.field | fact.grammar | fact.role)) !== 0) return false;
    if (kind === undefined || source.slice(kind.end, start) !== ' ') return false;
    return (kind.known.organisationPart & organisationPart.kind) !== 0;
  };
  for (const { known } of askedWords(story, isBehindKind)) homes.add(known.lower);
  if (homes.size === 0) return [];
  return words.flatMap(({ known, text, start, end, verdict }): readonly Span[] => {
    if (known.isCapital || verdict !== null || !homes.has(text)) return [];
    const before = source.slice(Math.max(0, start - longestSubject), start);
    const isThere =
      at.test(before) ||
      (subject.test(before) && doing.test(source.slice(end, end + longestDoing)));
    return isThere ? [{ start, end, type: 'ORG', certainty: 'look', reason: 'elsewhere' }] : [];
  });
}
