import {
  featuresOf,
  hashOf,
  lookOf,
  mannerOf,
  type WordLook,
} from '../../shared/anonymise/tagger/features.ts';
import { fact, type Lexicon } from '../../shared/anonymise/tagger/lexicon.ts';
import { labels } from '../../shared/anonymise/tagger/tagger.ts';
import { type Token, tokensOf } from '../../shared/anonymise/tagger/tokens.ts';
import type { Example, MarkedName } from './example.ts';
import { anyLabel, noName, type Sequence } from './fit-model.ts';
import type { FormText } from './form-texts.ts';
import type { SeededRandom } from './random.ts';

/** So often a name of the training text is made one that no list knows. */
const unknownShare = 0.18;
const named = fact.firstName | fact.surname | fact.capital | fact.place;

/** Texts as the fitting reads them. */
export interface Sequences {
  ofExample(example: Example): Sequence;
  ofForm(form: FormText): Sequence;
}

export function createSequences(lexicon: Lexicon, random: SeededRandom): Sequences {
  const known = new Map<string, WordLook>();
  const looksOf = (tokens: readonly Token[]): WordLook[] =>
    tokens.map(({ text }) => {
      const look = known.get(text) ?? lookOf(text, lexicon);
      known.set(text, look);
      return look;
    });
  /** The look of a name that no list knows, and no text has had. */
  const asUnknown = (look: WordLook): WordLook => ({
    ...look,
    word: hashOf(`?${random.next()}`),
    facts: look.facts & ~named,
  });
  const labelOf = (tokens: readonly Token[], index: number, name: MarkedName) => {
    const before = tokens[index - 1];
    const isFirst = before === undefined || before.end <= name.start;
    return 1 << labels.indexOf(`${isFirst ? 'B' : 'I'}-${name.kind}`);
  };
  return {
    ofExample({ text, names }) {
      const tokens = tokensIn(text);
      const looks = looksOf(tokens);
      const allowed = Uint8Array.from(tokens, (token, index) => {
        const name = names.find((each) => meets(token, each));
        if (name === undefined) return noName;
        const look = looks[index];
        if (look !== undefined && name.kind !== 'ORG' && random.happens(unknownShare)) {
          looks[index] = asUnknown(look);
        }
        return labelOf(tokens, index, name);
      });
      return { features: featuresOf(tokens, looks, mannerOf(tokens)), allowed };
    },
    ofForm({ text, names, nameless }) {
      const tokens = tokensIn(text);
      const allowed = Uint8Array.from(tokens, (token, index) => {
        const name = names.find((each) => meets(token, each));
        if (name !== undefined) return labelOf(tokens, index, name);
        return nameless.some((each) => meets(token, each)) ? noName : anyLabel;
      });
      return { features: featuresOf(tokens, looksOf(tokens), mannerOf(tokens)), allowed };
    },
  };
}

const tokensIn = (text: string) =>
  tokensOf(text, (from, to) => text.slice(from, to).includes('\n'));

interface Span {
  readonly start: number;
  readonly end: number;
}

const meets = (token: Span, mark: Span) => token.start < mark.end && token.end > mark.start;
