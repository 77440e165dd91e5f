import { type Facet, facets } from '../domain/taxonomy.ts';
import type { StorySummary } from '../ipc/story-calls.ts';
import { type SearchableSummary, searchWords } from './searchable-summary.ts';
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

/** What a filter leaves of a list. */
export interface ChosenStories {
  readonly stories: readonly StorySummary[];
  readonly counts: ChoiceCounts;
}

/** Made once: this runs ten thousand times a keystroke. */
const alone: Readonly<Record<Facet, readonly Facet[]>> = {
  method: ['method'],
  outcome: ['outcome'],
  area: ['area'],
};

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
    method: new Tally<string>(),
    outcome: new Tally<string>(),
    area: new Tally<string>(),
    standing: new Tally<Standing>(),
  };
  const stories: StorySummary[] = [];

  for (const { story, words: own } of searchable) {
    if (!holdsAll(own, words) && !hits.has(story.id)) continue;
    const standing = standingOf(story);
    const isStanding = standings.size === 0 ? standing !== 'archived' : standings.has(standing);
    let refusals = 0;
    let refusing: readonly Facet[] = facets;
    for (const facet of facets) {
      if (carriesAny(story.tags[facet], wanted[facet])) continue;
      refusals += 1;
      refusing = alone[facet];
    }
    if (refusals === 0) counts.standing.add(standing);
    if (!isStanding || refusals > 1) continue;
    if (refusals === 0) stories.push(story);
    for (const facet of refusing) {
      const terms = story.tags[facet];
      for (let index = 0; index < terms.length; index += 1) {
        const term = terms[index];
        // A term that a file named twice is one story's all the same.
        if (term !== undefined && terms.indexOf(term) === index) counts[facet].add(term);
      }
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

function holdsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

function carriesAny(tags: readonly string[], wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return true;
  for (const tag of tags) if (wanted.has(tag)) return true;
  return false;
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
