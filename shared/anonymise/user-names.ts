import type { Span } from './finding.ts';
import { matchesOf } from './patterns/spans-of.ts';
import type { ReadWord } from './read-paragraph.ts';
import { fact } from './tagger/lexicon.ts';

/** Without one of these near it, a dot between two words is a sentence's, and the space was forgotten. */
const cue =
  /insta|snap|tik ?tok|facebook|messenger|discord|steam|twitch|profil|konto|bruger|hedder|kalder|@|lagt ud|lægger ud|opslag|følger|følg|skr(?:iv|ev)\p{L}* (?:\p{L}+ ){0,3}(?:til|under|som)|navn|send(?:er)? til|story|dm|online|chat|spil|server|svarer på|en ny|nye er|søg på|find mig|bloker|\| *\p{Ll}+\.\p{Ll}|gamer|game|like|profil|konto|\(\p{Ll}{3,}\.\p{Ll}{3,}\)/iu;

/** Letters of both kinds, or three words with hyphens, in one word. */
const mixed =
  /(?<![\p{L}\p{N}@/._-])(?:\p{Ll}{3,}\p{Lu}{2,4}|\p{Ll}{3,}(?:\p{Lu}\p{Ll}{2,})+|\p{Ll}{2,}(?:-\p{Ll}{2,}){2,}|\p{L}{3,}\.(?:exe|gg|dk|png|jpg|zip|mp3|exe|xx|xo))(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** What such a word has in it. It is told by the sign that few words have, and what stands before that is asked last. */
const form = /(?:[.A-ZÆØÅ](?<=[a-zæøå].)|-(?<=[a-zæøå]-)[a-zæøå]+-)[a-zæøå\dA-ZÆØÅ]/;
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
    const start = parts[0]?.start ?? word.start;
    if (parts.length < 2 || !parts.every(isPart)) return;
    if (parts.some(isUnknown) || isTold(source, start, word)) {
      // A name in it is found by itself, and would leave the dot behind.
      const certainty = parts.some(({ verdict }) => verdict?.certainty === 'found')
        ? 'found'
        : 'look';
      spans.push({ start, end: word.end, type: 'HANDLE', certainty, reason: 'cue' });
    }
  });
  return spans;
}

/** What leads to a user name: `skriv til ham`, `en ny`, `kontoen`. */
const before =
  /(?:(?<!\p{L})(?:til (?:ham|hende|mig|dem)|(?:en|min|hans|hendes|din) nye?|nye er|(?:find mig|søg|svarer|skriver|skriv) på|som|under|hedder|kald(?:er|te) sig|navnet|snap|insta|tiktok|discord|kontoen|profilen|brugeren|følg(?:er)?|add|bloker\p{L}*|anmeld\p{L}*|gamle|er|var),? |[|\t(] ?|^|\n|og )[»”"“]?$/iu;
const longestBefore = 20;
/** What a user name ends before: no sentence, whose space was forgotten, goes on so. */
const behind =
  /^(?:[»”"“,;:!?)]|\.(?:\s|$)|\s*(?:\n|$)| ?\||\t| \(| (?:på|og|er|var|skrev|skriver|har|derinde|nu|igen)(?!\p{L}))/u;
/** Behind a dot, it begins a sentence. */
const begins = /^(?:hilsen|mvh|kh|vh|tak|hej|godnat|godmorgen|knus|kram|ok|ses)$/;

/** `gemte.gås`, both of which are words, where somebody tells of one. */
function isTold(source: string, start: number, { text, end, facts }: ReadWord): boolean {
  if ((facts & (fact.grammar | fact.role)) !== 0 || begins.test(text)) return false;
  if (!behind.test(source.slice(end, end + 12))) return false;
  return before.test(source.slice(Math.max(0, start - longestBefore), start));
}

const isPart = ({ text, facts }: ReadWord) =>
  /^\p{Ll}[\p{Ll}\d]*$/u.test(text) &&
  (text.length > 1 || last.test(text)) &&
  (facts & fact.field) === 0;
/** One letter at the end of a user name, and no word. */
const last = /^[b-hj-nptv-z]$/;
const isUnknown = ({ facts }: ReadWord) =>
  (facts & (fact.word | fact.compound | fact.grammar | fact.role)) === 0;
