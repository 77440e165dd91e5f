import { publicByline } from '../../domain/contributor.ts';
import type { Story } from '../../domain/story.ts';
import { type PlacedText, storyTexts } from '../../domain/story-texts.ts';

/** Fields that stay in the library. */
const kept = new Set(['contributors', 'citizenConsent', 'proposedTags', 'extra']);

/**
 * Every text of a story that a publication shows, each with its place: of contributors no more than
 * they agreed to.
 */
export function publicTexts(story: Story): readonly PlacedText[] {
  const bylines = story.contributors.map((contributor, index) => ({
    place: { field: 'contributors', index } as const,
    text: publicByline(contributor),
  }));
  return [...storyTexts(story).filter(({ place }) => !kept.has(place.field)), ...bylines].filter(
    ({ text }) => text !== '',
  );
}
