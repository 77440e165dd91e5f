import type { HouseRules } from '../domain/house-rules.ts';
import type { Story } from '../domain/story.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The stories whose original is to be erased by the library's rule: so many days after their approval, or as
 * soon as they are approved. What nobody has approved keeps its original: the story itself may still hold
 * what is in it.
 * @param now in milliseconds since 1970.
 */
export function originalsDue(
  stories: Iterable<Story>,
  { eraseOriginals }: Pick<HouseRules, 'eraseOriginals'>,
  now: number,
): readonly string[] {
  if (eraseOriginals === 'never') return [];
  const wait = eraseOriginals === 'at-approval' ? 0 : eraseOriginals * day;
  return [...stories]
    .filter(({ approval }) => approval !== null && Date.parse(approval.at) + wait <= now)
    .map(({ id }) => id);
}
