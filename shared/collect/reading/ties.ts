import { rememberLatest } from '../thread/remember-latest.ts';
import { counted, type Feature, named } from './feature.ts';
import { carriesMeaning } from './passage.ts';
import { baseOf } from './word-base.ts';

/** The bases of a sentence's words. */
interface Matter {
  /** Of every word, so that “katten” is known where “kat” was said. */
  readonly said: readonly string[];
  /** Of those that carry meaning, and are no names. */
  readonly spokenOf: readonly string[];
  /** Of those, the ones with an article behind them, as what was spoken of before has it. */
  readonly definite: readonly string[];
}

const mostRemembered = 128;
const shortest = 3;
const hasArticle = /(?:en|et|ene|erne)s?$/;

const matterOf = rememberLatest((text): Matter => {
  const words = text.match(/\p{L}+/gu) ?? [];
  const small = words.map((word) => word.toLowerCase());
  const isName = (at: number) => at > 0 && /^\p{Lu}/u.test(words[at] ?? '');
  const meant = small.filter((word, at) => carriesMeaning(word) && !isName(at));
  return {
    said: basesOf(small.filter((word) => word.length >= shortest)),
    spokenOf: basesOf(meant),
    definite: basesOf(meant.filter((word) => hasArticle.test(word))),
  };
}, mostRemembered);

function basesOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(baseOf))];
}

const tie = {
  known: named('tie known '),
  near: named('tie near '),
  new: named('tie new '),
  both: named('tie both '),
  definite: named('tie definite '),
  definiteNew: named('tie definite new '),
  ahead: named('tie ahead '),
} as const;

/** What was said so few sentences above is near. */
const near = 2;

/**
 * Of each sentence of a message, how much of what it speaks of was spoken of above it, and is again below.
 * “Katten hedder Bob” below a story with a cat belongs to it; “Brug den, hvis I kan” has no tie to anything.
 */
export function tiesOf(sentences: readonly string[]): readonly (readonly Feature[])[] {
  const matters = sentences.map(matterOf);
  const last = new Map(matters.flatMap(({ said }, at) => said.map((base) => [base, at])));
  const latest = new Map<string, number>();
  return matters.map(({ said, spokenOf, definite }, at) => {
    const known = count(spokenOf, (base) => latest.has(base));
    const taken = count(definite, (base) => latest.has(base));
    const isNear = count(spokenOf, (base) => at - (latest.get(base) ?? -Infinity) <= near);
    const ahead = count(spokenOf, (base) => (last.get(base) ?? at) > at);
    for (const base of said) latest.set(base, at);
    const unknown = upTo(3, spokenOf.length - known);
    return [
      counted(upTo(3, known), tie.known),
      counted(upTo(2, isNear), tie.near),
      counted(unknown, tie.new),
      counted(upTo(2, known), counted(unknown, tie.both)),
      counted(upTo(2, taken), tie.definite),
      counted(upTo(2, definite.length - taken), tie.definiteNew),
      counted(upTo(3, ahead), tie.ahead),
    ];
  });
}

function count(bases: readonly string[], holds: (base: string) => boolean): number {
  return bases.filter(holds).length;
}

function upTo(most: number, number: number): number {
  return Math.min(most, number);
}
