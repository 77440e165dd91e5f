import type { Story } from '../../shared/domain/story.ts';
import type { StoryChanges } from '../../shared/ipc/story-calls.ts';
import { summaryOf } from './summaries.ts';

/**
 * Tells the one reader of a list what changed since it asked last, so that a letter that is saved does
 * not move ten thousand summaries between processes. Stories are never changed in place, so a story
 * that is the same object is the same story.
 */
export class StoryFeed {
  #revision = 0;
  #told: ReadonlyMap<string, Story> = new Map();

  /** What changed since a revision of the last answer; the whole list for any other. */
  read(stories: ReadonlyMap<string, Story>, since: number | null): StoryChanges {
    const isWhole = since !== this.#revision;
    const before = isWhole ? new Map<string, Story>() : this.#told;
    this.#revision += 1;
    this.#told = new Map(stories);
    return {
      revision: this.#revision,
      isWhole,
      stories: [...stories.values()]
        .filter((story) => before.get(story.id) !== story)
        .map(summaryOf),
      gone: [...before.keys()].filter((id) => !stories.has(id)),
    };
  }
}
