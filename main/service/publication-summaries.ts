import type { LibraryState } from '../library/state.ts';
import type { RecordedPublication } from './service.ts';

/** What was published, the newest first, beside what has become of its stories since. */
export function publicationSummaries(state: LibraryState): readonly RecordedPublication[] {
  const titleOf = (id: string) => state.stories.get(id)?.title ?? '';
  return [...state.publications.values()]
    .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
    .map(({ id, at, title, scope, outputs, stories, withheld }) => ({
      id,
      at,
      title,
      scope,
      outputs,
      stories: stories.map((story) => ({
        id: story.id,
        title: titleOf(story.id),
        since: since(state.stories.get(story.id)?.revision, story.revision),
      })),
      withheld: withheld.map((story) => ({ id: story.id, title: titleOf(story.id) })),
    }));
}

function since(now: number | undefined, then: number): 'same' | 'changed' | 'gone' {
  if (now === undefined) return 'gone';
  return now === then ? 'same' : 'changed';
}
