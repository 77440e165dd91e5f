import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { isNamedThere, reachOfNaming } from './naming.ts';

/** So many words before and behind one that names somebody are asked. */
const near = { behind: 6, before: 3 } as const;

/** What a story says that somebody is called. */
export interface NamedSo {
  /** In small letters and without the genitive's s. */
  readonly names: ReadonlySet<string>;
  /** Those that it says in small letters. */
  readonly small: ReadonlySet<string>;
  /** The first letters of what those who speak are called. */
  readonly selves: ReadonlySet<string>;
  /** The words that say so themselves, which no list speaks against. */
  readonly words: ReadonlySet<ReadWord>;
}

/** What somebody is called by a story's own word for it: `jeg hedder Kvist`, `Kvist, som vi kalder ham`. */
export function namedSo(
  source: string,
  words: readonly ReadWord[],
  cues: readonly number[],
): NamedSo {
  if (cues.length === 0) return nobody;
  const own = new Set<ReadWord>();
  for (const at of cues) {
    const { start, end } = words[at] ?? nowhere;
    const behind = words.slice(at + 1, at + 1 + near.behind);
    const before = words.slice(Math.max(0, at - near.before), at);
    for (const word of [...before, ...behind]) {
      if (word.start > end + reachOfNaming || word.end < start - reachOfNaming) continue;
      if (mayBeName(word) && isNamedThere(source, word)) own.add(word);
    }
  }
  if (own.size === 0) return nobody;
  const named = [...own];
  return {
    words: own,
    selves: new Set(
      named.flatMap(({ text, start }) =>
        self.test(source.slice(Math.max(0, start - longestSelf), start)) ? [text.charAt(0)] : [],
      ),
    ),
    names: new Set(named.map(({ known }) => known.bare)),
    small: new Set(named.flatMap(({ known }) => (known.isCapital ? [] : [known.bare]))),
  };
}

const nowhere = { start: 0, end: 0 } as const;
const none: ReadonlySet<string> = new Set();
const nobody: NamedSo = { words: new Set(), names: none, small: none, selves: none };

/** `jeg hedder Kvist`, `kalder de mig Kvist` */
const self = /(?<!\p{L})(?:mig(?: \p{L}+)?|[Jj]eg (?:hedder|hed)|[Mm]it navn er) [»"”“]?$/u;
/** As far back as that reaches, in UTF-16 units. */
const longestSelf = 20;

/** A small word in small letters, and a day of the week, is what nobody is called; `Ludo` may be, though it is a game. */
const mayBeName = ({ text, facts, known }: ReadWord) =>
  text.length > 1 &&
  (facts & fact.role) === 0 &&
  (known.isCapital ? (facts & fact.grammar) === 0 : (facts & (fact.grammar | fact.field)) === 0);
