import type { Span } from './finding.ts';
import { fact } from './lexicon.ts';
import type { ReadWord } from './read-paragraph.ts';

/** Without one of these near it, a dot between two words is a sentence's, and the space was forgotten. */
const cue =
  /insta|snap|tik ?tok|facebook|messenger|discord|steam|twitch|profil|konto|bruger|hedder|kalder|@|lagt ud|lægger ud|opslag|følger|følg|skriv(?:er)? til|send(?:er)? til|story|dm|online/i;

/**
 * Words in small letters with dots between them and no space, one of which no dictionary has, where
 * people tell how they are called: `klub.solager`, `karlas.verden`. Worth a look.
 */
export function userNames(source: string, words: readonly ReadWord[]): readonly Span[] {
  if (!/\p{Ll}\.\p{Ll}/u.test(source) || !cue.test(source)) return [];
  const spans: Span[] = [];
  let first = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next?.start === word.end + 1 && source[word.end] === '.') return;
    const parts = words.slice(first, index + 1);
    first = index + 1;
    if (parts.length > 1 && parts.every(isPart) && parts.some(isUnknown)) {
      const start = parts[0]?.start ?? word.start;
      spans.push({ start, end: word.end, type: 'HANDLE', certainty: 'look', reason: 'cue' });
    }
  });
  return spans;
}

const isPart = ({ text, facts }: ReadWord) =>
  /^\p{Ll}[\p{Ll}\d]*$/u.test(text) && text.length > 1 && (facts & fact.field) === 0;
const isUnknown = ({ facts }: ReadWord) =>
  (facts & (fact.word | fact.compound | fact.grammar | fact.role)) === 0;
