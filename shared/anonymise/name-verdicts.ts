import type { Certainty, FindingReason, FindingType } from './finding.ts';
import { fact } from './lexicon.ts';
import { labelCount } from './tagger.ts';
import type { Token } from './tokens.ts';

/** Whether a token is part of a name, of which type, and how sure that is. */
export interface Verdict {
  readonly type: FindingType;
  readonly certainty: Certainty;
  readonly reason: FindingReason;
}

/**
 * So likely must the tagger hold a name to be for it to be found, at the
 * start of a sentence too, or to be worth a look: a word in
 * small letters among others with capitals, a plain word, any word, one with a capital inside a
 * sentence; and so likely for it to be one against the lists.
 */
const thresholds = {
  found: 0.55,
  start: 0.8,
  small: 0.25,
  word: 0.2,
  look: 0.05,
  hint: 0.015,
  against: 0.97,
} as const;

const kinds: readonly FindingType[] = ['PERSON', 'PLACE', 'ORG'];

/** What the tagger, the dictionary and the capitals together say of a token; null where it is no name. */
export function verdictOf(
  token: Token,
  facts: number,
  marginals: Float64Array,
  index: number,
  withoutCapitals: boolean,
): Verdict | null {
  const { text } = token;
  if (!/^\p{L}/u.test(text)) return null;
  const row = index * labelCount;
  const shares = [1, 3, 5].map(
    (label) => (marginals[row + label] ?? 0) + (marginals[row + label + 1] ?? 0),
  );
  const likely = 1 - (marginals[row] ?? 0);
  let best = 0;
  shares.forEach((share, kind) => {
    if (share > (shares[best] ?? 0)) best = kind;
  });
  const has = (bits: number) => (facts & bits) !== 0;
  const reason: FindingReason = has(fact.place)
    ? 'known-place'
    : has(fact.firstName | fact.surname)
      ? 'known-name'
      : has(fact.word | fact.compound)
        ? 'context'
        : 'unknown-word';
  const verdict = (certainty: Certainty): Verdict => ({
    type: kinds[best] ?? 'PERSON',
    certainty,
    reason,
  });

  const isCapital = /^\p{Lu}/u.test(text);
  const isWord = has(fact.word | fact.compound);
  const isSafe = isWord || has(fact.field | fact.role);
  if (has(fact.field) && !isCapital) return null;
  // `Hans` is a name and a pronoun.
  const isBoth = has(fact.grammar) && has(fact.firstName) && isCapital;
  if (has(fact.field | fact.grammar) && !isBoth && likely < thresholds.against) return null;
  // Organisations are named by common nouns too: `ydelsesteamet` is nobody's.
  const isCommonNoun = kinds[best] === 'ORG' && isWord && (!isCapital || token.isInitial);
  if (isCommonNoun) {
    const enoughOfNoun = has(fact.word) ? (isCapital ? thresholds.found : 1) : thresholds.word;
    return likely >= enoughOfNoun ? verdict('look') : null;
  }
  const isListed = has(fact.firstName | fact.surname | fact.place | fact.capital);
  const isStart = token.isInitial || token.isLineStart;
  if (!isCapital && !withoutCapitals && (isWord || !isListed)) {
    // Where others bear a capital, a small letter says that it is no name.
    if (likely >= thresholds.found) return verdict(isWord && !isListed ? 'look' : 'found');
    return likely >= thresholds.small ? verdict('look') : null;
  }
  // Any word may begin a sentence with a capital.
  const isAnyStart = isCapital && isStart && (isWord || !isListed) && !has(fact.grammar);
  if (likely >= (isAnyStart ? thresholds.start : thresholds.found)) return verdict('found');
  const enough = isSafe && (isStart || !isCapital) && !isListed ? thresholds.word : thresholds.look;
  if (likely >= enough) return verdict('look');
  if (isCapital) {
    if (!isSafe) return verdict('look');
    const isShouted = text.length > 3 && text === text.toUpperCase();
    const isHinted = !isStart && !isShouted && likely >= thresholds.hint && !has(fact.role);
    return isHinted ? verdict('look') : null;
  }
  return withoutCapitals && isListed && !isWord && likely >= thresholds.hint
    ? verdict('look')
    : null;
}
