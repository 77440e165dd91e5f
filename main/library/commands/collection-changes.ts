import { isWithdrawn } from '../../../shared/consent/is-withdrawn.ts';
import type { Collection } from '../../../shared/domain/collection.ts';
import { LibraryError } from '../library-error.ts';
import type { Change, LibraryState } from '../state.ts';

/**
 * A collection put in the place of what it was, if anything.
 * @throws LibraryError `consent-withdrawn` where a story comes in that somebody's consent no longer lets be shown.
 */
export function collectionChange(
  state: Pick<LibraryState, 'collections' | 'stories'>,
  after: Collection,
): readonly Change[] {
  const before = state.collections.get(after.id) ?? null;
  for (const id of after.stories) {
    const story = state.stories.get(id);
    if (before?.stories.includes(id) || story === undefined || !isWithdrawn(story)) continue;
    throw new LibraryError({ code: 'consent-withdrawn', id, title: story.title });
  }
  return [{ kind: 'collections', id: after.id, before, after }];
}
