import type { StorySummary } from '../ipc/story-calls.ts';
import { filterMatch } from './filter-match.ts';
import type { SearchableSummary } from './searchable-summary.ts';
import { standingOf } from './standing.ts';
import type { StoryFilter } from './story-filter.ts';

/**
 * The stories that a filter shows, in the order they came. `hits` are the ids that a search of the
 * whole texts found; title and lead are searched here. This runs at every keystroke, so it counts
 * nothing: what the menus show is counted by `countChoices` while one of them is open.
 */
export function chooseStories(
  searchable: readonly SearchableSummary[],
  filter: StoryFilter,
  hits: ReadonlySet<string>,
): readonly StorySummary[] {
  const { hasWords, carries, standings } = filterMatch(filter, hits);
  const stories: StorySummary[] = [];
  for (const one of searchable) {
    if (!hasWords(one)) continue;
    const standing = standingOf(one.story);
    if (standings.size === 0 ? standing === 'archived' : !standings.has(standing)) continue;
    if (carries(one, 'method') && carries(one, 'outcome') && carries(one, 'area')) {
      stories.push(one.story);
    }
  }
  return stories;
}
