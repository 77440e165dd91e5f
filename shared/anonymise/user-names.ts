import type { Span } from './finding.ts';
import { matchesOf } from './patterns/spans-of.ts';
import type { ReadWord } from './read-paragraph.ts';
import { fact } from './tagger/lexicon.ts';

/** Without one of these near it, a dot between two words is a sentence's, and the space was forgotten. */
const cue =
  /insta|snap|tik ?tok|facebook|messenger|discord|steam|twitch|profil|konto|bruger|hedder|kalder|@|lagt ud|lægger ud|opslag|følger|følg|skr(?:iv|ev)\p{L}* (?:\p{L}+ ){0,3}(?:til|under|som)|navn|send(?:er)? til|story|dm|online|chat|spil|server|gamer|game|like|profil|konto|\(\p{Ll}{3,}\.\p{Ll}{3,}\)/iu;

/** Letters of both kinds, or three words with hyphens, in one word. */
const mixed =
  /(?<![\p{L}\p{N}@/._-])(?:\p{Ll}{3,}\p{Lu}{2,4}|\p{Ll}{3,}(?:\p{Lu}\p{Ll}{2,})+|\p{Ll}{2,}(?:-\p{Ll}{2,}){2,}|\p{L}{3,}\.(?:exe|gg|dk|png|jpg|zip|mp3|exe|xx|xo))(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
const form = /[a-zæøå](?:[.A-ZÆØÅ]|-[a-zæøå]+-)[a-zæøå\dA-ZÆØÅ]/;
/** How words of the trade and plain phrases are written. */
const isPlain =
  /^(?:mitid|nemid|iphone|ipad|ebay|eboks|e-boks|podcast|.*-(?:og|i|til|på|for|af|med|en|et|at)-.*|.*\.dk)$/i;

/** `abdiGG`, `lonely-boy-dk`, `sommer.exe`, where people tell how they are called. */
const mixedNames = (source: string): Span[] =>
  matchesOf(source, mixed).flatMap((match): readonly Span[] =>
    isPlain.test(match[0])
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            type: 'HANDLE',
            certainty: 'look',
            reason: 'cue',
          },
        ],
  );

/**
 * Words in small letters with dots between them and no space, one of which no dictionary has, where
 * people tell how they are called: `klub.solager`, `karlas.verden`. Worth a look.
 */
export function userNames(source: string, words: readonly ReadWord[]): readonly Span[] {
  if (!form.test(source) || !cue.test(source)) return [];
  const spans: Span[] = mixedNames(source);
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
