import type { Story } from '../../shared/domain/story.ts';

/**
 * The story that a person would put behind another one: the next out of the same mail or file, or else
 * the next that came in with it; null where there is none in the inbox.
 */
export function nextStory(story: Story, stories: Iterable<Story>): Story | null {
  const others = [...stories].filter(
    ({ id, status, archived }) => status === 'inbox' && !archived && id !== story.id,
  );
  const ofFile = others.filter(({ source }) => source.name === story.source.name);
  const ofImport = others.filter(({ createdAt }) => createdAt === story.createdAt);
  return following(story, ofFile) ?? following(story, ofImport);
}

/** What came after the story: the nearest by its id, which sorts by time. */
function following({ id }: Story, stories: readonly Story[]): Story | null {
  return stories
    .filter((other) => other.id > id)
    .reduce<Story | null>(
      (nearest, other) => (nearest === null || other.id < nearest.id ? other : nearest),
      null,
    );
}
