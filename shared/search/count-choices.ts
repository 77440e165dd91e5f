import { type Facet, facets } from '../domain/taxonomy.ts';
import { filterMatch } from './filter-match.ts';
import type { SearchableSummary } from './searchable-summary.ts';
import { type Standing, standingOf } from './standing.ts';
import type { StoryFilter } from './story-filter.ts';

/** How many stories each choice of a filter would show, the other choices being as they are. */
export type ChoiceCounts = Readonly<Record<Facet, Counts<string>>> & {
  readonly standing: Counts<Standing>;
};

/** How many there are of each; none where a thing was never met. */
export interface Counts<Key> {
  readonly get: (key: Key) => number;
}

/** Made once: this runs ten thousand times. */
const alone: Readonly<Record<Facet, readonly Facet[]>> = {
  method: ['method'],
  outcome: ['outcome'],
  area: ['area'],
};

/**
 * The number beside each choice of a filter: a story that only one kind of choice keeps out still
 * counts for that kind's others. `hits` as in `chooseStories`.
 */
export function countChoices(
  searchable: readonly SearchableSummary[],
  filter: StoryFilter,
  hits: ReadonlySet<string>,
): ChoiceCounts {
  const { hasWords, carries, standings } = filterMatch(filter, hits);
  const counts = {
    method: new Tally<string>(),
    outcome: new Tally<string>(),
    area: new Tally<string>(),
    standing: new Tally<Standing>(),
  };
  for (const one of searchable) {
    if (!hasWords(one)) continue;
    const standing = standingOf(one.story);
    let refusals = 0;
    let refusing: readonly Facet[] = facets;
    for (const facet of facets) {
      if (carries(one, facet)) continue;
      refusals += 1;
      refusing = alone[facet];
    }
    if (refusals === 0) counts.standing.add(standing);
    const isStanding = standings.size === 0 ? standing !== 'archived' : standings.has(standing);
    if (!isStanding || refusals > 1) continue;
    for (const facet of refusing) {
      const terms = one.story.tags[facet];
      for (let index = 0; index < terms.length; index += 1) {
        const term = terms[index];
        // A term that a file named twice is one story's all the same.
        if (term !== undefined && terms.indexOf(term) === index) counts[facet].add(term);
      }
    }
  }
  return counts;
}

/** Counts in place: looking a key up once instead of twice is felt at ten thousand stories. */
class Tally<Key> {
  private readonly cells = new Map<Key, { count: number }>();

  add(key: Key): void {
    const cell = this.cells.get(key);
    if (cell === undefined) this.cells.set(key, { count: 1 });
    else cell.count += 1;
  }

  get(key: Key): number {
    return this.cells.get(key)?.count ?? 0;
  }
}
