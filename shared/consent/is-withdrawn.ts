import type { StoryContent } from '../domain/story.ts';

/** Whether anybody who is asked about a story has taken their consent back. */
export function isWithdrawn({
  contributors,
  citizenConsent,
}: Pick<StoryContent, 'contributors' | 'citizenConsent'>): boolean {
  return [citizenConsent, ...contributors.map(({ consent }) => consent)].some(
    ({ state }) => state === 'withdrawn',
  );
}
