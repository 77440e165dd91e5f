import { featuresOf, mannerOf, type WordLook } from './features.ts';
import { readingOf, spansByForm } from './find-identifiers.ts';
import type { Span } from './finding.ts';
import { withoutGenitive } from './lexicon.ts';
import { type Verdict, verdictOf } from './name-verdicts.ts';
import { namingIn } from './naming.ts';
import { organisationNames } from './organisation-names.ts';
import { labelCount, type Model, marginalsOf, scoresOf } from './tagger.ts';
import { type Token, tokensOf } from './tokens.ts';
import { userNames } from './user-names.ts';

/** A word of a paragraph with what was made of it; offsets are those of the paragraph's source. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters and without the genitive's s. */
  readonly bare: string;
  readonly facts: number;
  /** Whether a sentence, an item or a line may begin here, so that a capital says little. */
  readonly isStart: boolean;
  readonly verdict: Verdict | null;
  /** How likely the tagger holds it to be a name. */
  readonly likely: number;
}

export interface ReadParagraph {
  readonly byForm: readonly Span[];
  readonly words: readonly ReadWord[];
}

export interface Reader {
  readonly model: Model;
  lookOf(word: string): WordLook;
}

/** What a paragraph holds by itself, before the rest of the story is asked. */
export function readParagraph(source: string, { model, lookOf }: Reader): ReadParagraph {
  const shown = readingOf(source, 'passed-over');
  const text = shown?.text ?? source;
  const sourceStart = (at: number) => shown?.starts[at] ?? at;
  const sourceEnd = (at: number) => (shown === null ? at : (shown.ends[at - 1] ?? source.length));
  const tokens = tokensOf(text, (from, to) =>
    source.slice(sourceEnd(from), sourceStart(to)).includes('\n'),
  );
  const looks = tokens.map((token) => lookOf(token.text));
  const manner = mannerOf(tokens);
  const marginals = marginalsOf(model, scoresOf(model, featuresOf(tokens, looks, manner)));
  const isNamed = namingIn(text);
  const words = tokens.flatMap((token, index): readonly ReadWord[] => {
    if (!/^\p{L}/u.test(token.text)) return [];
    const facts = looks[index]?.facts ?? 0;
    const likely = 1 - (marginals.labels[index * labelCount] ?? 0);
    return [
      {
        start: sourceStart(token.start),
        end: sourceEnd(token.end),
        text: token.text,
        bare: withoutGenitive(token.text.toLowerCase()),
        facts,
        isStart: token.isInitial || token.isLineStart,
        verdict:
          isReply(text, token) || (likely < perhaps && isFirstHalf(text, token))
            ? null
            : verdictOf(
                token,
                tokens[index - 1],
                facts,
                marginals.labels,
                index,
                manner,
                isNamed(token),
              ),
        likely,
      },
    ];
  });
  return {
    byForm: [
      ...spansByForm(source, shown),
      ...organisationNames(source, words, manner !== 'capitals'),
      ...userNames(source, words),
    ],
    words,
  };
}

/** So likely must the tagger hold half a compound to be a name for it to be one. */
const perhaps = 0.06;

/** `SV: Møde`, as a mail program writes it. */
const isReply = (text: string, { text: word, end }: Token) =>
  text[end] === ':' && /^(?:SV|VS|RE|FW|FWD)$/i.test(word);

/** `Børne-` of `Børne- og Ungeudvalget`. */
const isFirstHalf = (text: string, { end }: Token) =>
  /^- (?:og|eller) /.test(text.slice(end, end + 8));
