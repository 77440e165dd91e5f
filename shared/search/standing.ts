import type { StoryStatus } from '../domain/story.ts';

/** Where a story stands as a person sees it: archived covers whatever status it had. */
export type Standing = StoryStatus | 'archived';

/** The one word that a list says of a story. */
export function standingOf(story: {
  readonly status: StoryStatus;
  readonly archived: boolean;
}): Standing {
  return story.archived ? 'archived' : story.status;
}
