import type { Story } from '../../../shared/domain/story.ts';
import { LibraryError } from '../library-error.ts';
import type { LibraryState } from '../state.ts';

/** The story with an id. @throws LibraryError `story-not-found`. */
export function storyIn({ stories }: Pick<LibraryState, 'stories'>, id: string): Story {
  const story = stories.get(id);
  if (story === undefined) throw new LibraryError({ code: 'story-not-found', id });
  return story;
}
