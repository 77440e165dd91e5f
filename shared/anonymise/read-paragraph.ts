import { mannerOf } from './features.ts';
import { readingOf, spansByForm } from './find-identifiers.ts';
import type { Span } from './finding.ts';
import type { KnownWord } from './known-word.ts';
import { fact } from './lexicon.ts';
import { type Verdict, verdictOf } from './name-verdicts.ts';
import { namingIn } from './naming.ts';
import type { NumberModel } from './numbers/number-roles.ts';
import { numbersIn } from './numbers/numbers-in.ts';
import { organisationNames } from './organisation-names.ts';
import { isPossessive } from './possessive.ts';
import { type Chain, type PackedWeights, quickMarginals, quickScores } from './quick-tagger.ts';
import { smallStreets } from './small-streets.ts';
import { labelCount } from './tagger.ts';
import { type Token, tokensOf } from './tokens.ts';
import { userNames } from './user-names.ts';

/** A word of a paragraph with what was made of it; offsets are those of the paragraph's source. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly known: KnownWord;
  readonly facts: number;
  /** Whether a sentence, an item or a line may begin here, so that a capital says little. */
  readonly isStart: boolean;
  readonly verdict: Verdict | null;
  /** Whether nothing but another place of the story can make a name of it, see `isPlain`. */
  readonly isPlain: boolean;
  /** How likely the tagger holds it to be a name. */
  readonly likely: number;
}

export interface ReadParagraph {
  readonly byForm: readonly Span[];
  readonly words: readonly ReadWord[];
}

export interface Reader {
  readonly chain: Chain;
  readonly weights: PackedWeights;
  readonly numbers: NumberModel;
  knownWord(word: string): KnownWord;
}

/** What a paragraph holds by itself, before the rest of the story is asked. */
export function readParagraph(source: string, reader: Reader): ReadParagraph {
  const shown = readingOf(source, 'passed-over');
  const text = shown?.text ?? source;
  const sourceStart = (at: number) => shown?.starts[at] ?? at;
  const sourceEnd = (at: number) => (shown === null ? at : (shown.ends[at - 1] ?? source.length));
  const tokens = source.includes('\n')
    ? tokensOf(text, (from, to) => source.slice(sourceEnd(from), sourceStart(to)).includes('\n'))
    : tokensOf(text, () => false);
  const known = tokens.map((token) => reader.knownWord(token.text));
  const manner = mannerOf(tokens);
  const scores = quickScores(reader.weights, tokens, known, manner);
  const labels = quickMarginals(reader.chain, scores);
  const isNamed = namingIn(text);
  const words: ReadWord[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = known[index];
    if (word === undefined || !word.isLetters) continue;
    const likely = 1 - (labels[index * labelCount] ?? 0);
    const isNone =
      isReply(text, token) ||
      (likely < perhaps && isFirstHalf(text, token)) ||
      (likely < rather && isPossessive(token, known[index + 1]));
    const verdict = isNone
      ? null
      : verdictOf(token, tokens[index - 1], word, labels, index, manner, () => isNamed(token));
    words.push({
      start: sourceStart(token.start),
      end: sourceEnd(token.end),
      text: token.text,
      known: word,
      facts: word.look.facts,
      isStart: token.isInitial || token.isLineStart,
      verdict,
      isPlain: verdict === null && isPlain(word),
      likely,
    });
  }
  const numbers = numbersIn(
    reader.numbers,
    tokens,
    known,
    (index) => 1 - (labels[index * labelCount] ?? 0),
  ).map((span) => ({ ...span, start: sourceStart(span.start), end: sourceEnd(span.end) }));
  return {
    byForm: [
      ...spansByForm(source, shown),
      ...numbers,
      ...organisationNames(source, words, manner !== 'capitals'),
      ...userNames(source, words),
      ...smallStreets(source, words),
    ],
    words,
  };
}

/** A word of more than one letter and in small ones that is known, and for no first name. */
const isPlain = ({ text, isCapital, look: { facts } }: KnownWord) =>
  !isCapital &&
  text.length > 1 &&
  (facts & fact.firstName) === 0 &&
  (facts & (fact.word | fact.compound | fact.field | fact.grammar)) !== 0;

/** So likely must the tagger hold half a compound to be a name for it to be one. */
const perhaps = 0.06;
/** And so likely `Hans` before a noun. */
const rather = 0.6;

/** `SV: Møde`, as a mail program writes it. */
const isReply = (text: string, { text: word, end }: Token) =>
  text[end] === ':' && /^(?:SV|VS|RE|FW|FWD)$/i.test(word);

/** `Børne-` of `Børne- og Ungeudvalget`. */
const isFirstHalf = (text: string, { end }: Token) =>
  text[end] === '-' && /^- (?:og|eller) /.test(text.slice(end, end + 8));
