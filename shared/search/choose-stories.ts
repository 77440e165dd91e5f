import { type Facet, facets } from '../domain/taxonomy.ts';
import type { StorySummary } from '../ipc/story-calls.ts';
import { type SearchableSummary, searchWords } from './searchable-summary.ts';
import { type Standing, standingOf } from './standing.ts';
import type { StoryFilter } from './story-filter.ts';

/** How many stories each choice of a filter would show, the other choices being as they are. */
export type ChoiceCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  readonly standing: ReadonlyMap<Standing, number>;
};

/** What a filter leaves of a list. */
export interface ChosenStories {
  readonly stories: readonly StorySummary[];
  readonly counts: ChoiceCounts;
}

/**
 * The stories that a filter shows, in the order they came, and the number beside each choice. One
 * pass does both: a story that only one kind of choice keeps out still counts for that kind's others.
 * `hits` are the ids that a search of the whole texts found; title and lead are searched here.
 */
export function chooseStories(
  searchable: readonly SearchableSummary[],
  filter: StoryFilter,
  hits: ReadonlySet<string>,
): ChosenStories {
  const words = searchWords(filter.text);
  const wanted = wantedTerms(filter);
  const standings = new Set(filter.standings);
  const counts = {
    method: new Map<string, number>(),
    outcome: new Map<string, number>(),
    area: new Map<string, number>(),
    standing: new Map<Standing, number>(),
  };
  const stories: StorySummary[] = [];

  for (const { story, words: own } of searchable) {
    if (!words.every((word) => own.includes(word)) && !hits.has(story.id)) continue;
    const standing = standingOf(story);
    const isStanding = standings.size === 0 ? standing !== 'archived' : standings.has(standing);
    const refusing = facets.filter((facet) => !carriesAny(story.tags[facet], wanted[facet]));
    if (refusing.length === 0) add(counts.standing, standing);
    if (!isStanding || refusing.length > 1) continue;
    if (refusing.length === 0) stories.push(story);
    for (const facet of refusing.length === 0 ? facets : refusing) {
      for (const term of new Set(story.tags[facet])) add(counts[facet], term);
    }
  }
  return { stories, counts };
}

function wantedTerms({ terms }: StoryFilter): Readonly<Record<Facet, ReadonlySet<string>>> {
  return {
    method: new Set(terms.method),
    outcome: new Set(terms.outcome),
    area: new Set(terms.area),
  };
}

function carriesAny(tags: readonly string[], wanted: ReadonlySet<string>): boolean {
  return wanted.size === 0 || tags.some((tag) => wanted.has(tag));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
