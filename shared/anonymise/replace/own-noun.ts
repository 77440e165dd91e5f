import { indefinite, type Noun, orderedNoun } from './noun.ts';
import type { ReplacingContext } from './replacement.ts';

/**
 * The noun for a thing, told apart from what other things of the story are called: the second school is `en anden skole`. Null
 * where there are three others.
 * @param forms the ways in which the thing is written.
 */
export function ownNoun(
  noun: Noun,
  forms: readonly string[],
  { pseudonyms, texts }: Pick<ReplacingContext, 'pseudonyms' | 'texts'>,
): Noun | null {
  const own = pseudonyms.filter(({ from }) => forms.includes(from)).map(({ to }) => to);
  const others = pseudonyms.filter(({ from }) => !forms.includes(from)).map(({ to }) => to);
  const ordered = orderedNoun(noun, others, own);
  if (ordered === null || ordered.order === 1) return ordered;
  const { bare, rest } = noun;
  const first = indefinite(noun);
  const isTold =
    rest === undefined || texts.some((text) => text.toLowerCase().includes(first.toLowerCase()));
  // `en større by på Fyn` is told from `en mindre by i Nordjylland` without a word for it.
  return isTold ? { ...ordered, bare: bare.split(' ').at(-1) ?? bare } : { ...ordered, first };
}
