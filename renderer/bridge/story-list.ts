import type { StoryChanges, StorySummary } from '../../shared/ipc/story-calls.ts';
import { answered } from './answered.ts';

/** The stories of a list, and which state of the library they are. */
export interface StoryList {
  readonly revision: number;
  readonly stories: readonly StorySummary[];
}

/** Reads a list, or only what changed where one was read before. */
export async function readStoryList(before: StoryList | undefined): Promise<StoryList> {
  const changes = await answered(
    window.bridge.stories.changes({ since: before?.revision ?? null }),
  );
  return { revision: changes.revision, stories: withChanges(before?.stories ?? [], changes) };
}

/** The stories alone, as the views read them. */
export function storiesOf({ stories }: StoryList): readonly StorySummary[] {
  return stories;
}

/** A list after changes: each story once, the new ones last; the same list where nothing changed. */
export function withChanges(
  before: readonly StorySummary[],
  { isWhole, stories, gone }: Pick<StoryChanges, 'isWhole' | 'stories' | 'gone'>,
): readonly StorySummary[] {
  if (isWhole) return stories;
  if (stories.length === 0 && gone.length === 0) return before;
  const changed = new Map(stories.map((story) => [story.id, story]));
  const left = new Set(gone);
  const kept = before
    .filter(({ id }) => !left.has(id))
    .map((story) => {
      const next = changed.get(story.id) ?? story;
      changed.delete(story.id);
      return next;
    });
  return [...kept, ...changed.values()];
}
