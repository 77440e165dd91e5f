import { numberFeatures, surroundings } from '../../shared/anonymise/numbers/number-features.ts';
import type { NumberGroup } from '../../shared/anonymise/numbers/number-groups.ts';
import { groupsOf } from '../../shared/anonymise/numbers/numbers-in.ts';
import { knownWord } from '../../shared/anonymise/story/known-word.ts';
import { mannerOf } from '../../shared/anonymise/tagger/features.ts';
import type { Lexicon } from '../../shared/anonymise/tagger/lexicon.ts';
import { type Chain, quickMarginals } from '../../shared/anonymise/tagger/quick-marginals.ts';
import { type PackedWeights, quickScores } from '../../shared/anonymise/tagger/quick-tagger.ts';
import { labelCount } from '../../shared/anonymise/tagger/tagger.ts';
import { tokensOf } from '../../shared/anonymise/tagger/tokens.ts';
import type { NumberCase } from './fit-numbers.ts';
import type { NumberText } from './number-texts.ts';

/** What reads a text before its numbers are looked at. */
export interface NumberReader {
  readonly lexicon: Lexicon;
  readonly weights: PackedWeights;
  readonly chain: Chain;
}

/** A case with the numbers it was made of, and the text. */
export interface PlacedCase extends NumberCase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text that may be an age or a day, each with its features and its role. */
export function numberCases(
  { text, marks }: NumberText,
  { lexicon, weights, chain }: NumberReader,
): readonly PlacedCase[] {
  const tokens = tokensOf(text, (from, to) => text.slice(from, to).includes('\n'));
  const known = tokens.map((token) => knownWord(token.text, lexicon));
  const scores = quickScores(weights, [{ tokens, known, manner: mannerOf(tokens) }]);
  const shares = quickMarginals(chain, scores, [tokens.length]);
  const around = surroundings(tokens, known, (index) => 1 - (shares[index * labelCount] ?? 0));
  const cases: PlacedCase[] = [];
  let before: NumberGroup | undefined;
  let roleBefore = 0;
  for (const group of groupsOf(tokens, known)) {
    const start = tokens[group.from]?.start ?? 0;
    const end = tokens[group.to - 1]?.end ?? start;
    const mark = marks.find((each) => each.start < end && start < each.end);
    if (mark?.role === null) continue;
    const role = mark === undefined ? 0 : mark.role === 'age' ? 1 : 2;
    const features = numberFeatures(around, group, before, roleBefore).slice();
    cases.push({ features, role, text, start, end });
    before = group;
    roleBefore = role;
  }
  return cases;
}
