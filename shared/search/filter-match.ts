import type { Facet } from '../domain/taxonomy.ts';
import { type SearchableSummary, searchWords } from './searchable-summary.ts';
import type { StoryFilter } from './story-filter.ts';

/** A filter made ready for asking ten thousand stories. */
export interface FilterMatch {
  /** Whether a story holds every word that was typed. */
  readonly hasWords: (searchable: SearchableSummary) => boolean;
  /** Whether its tags of a facet are among the chosen ones, if any are. */
  readonly carries: (searchable: SearchableSummary, facet: Facet) => boolean;
  readonly standings: ReadonlySet<string>;
}

/** `hits` are the ids that a search of the whole texts found; title and lead are searched here. */
export function filterMatch(filter: StoryFilter, hits: ReadonlySet<string>): FilterMatch {
  const words = searchWords(filter.text);
  const wanted: Readonly<Record<Facet, ReadonlySet<string>>> = {
    method: new Set(filter.terms.method),
    outcome: new Set(filter.terms.outcome),
    area: new Set(filter.terms.area),
  };
  return {
    hasWords: ({ story, words: own }) => holdsAll(own, words) || hits.has(story.id),
    carries: ({ story }, facet) => carriesAny(story.tags[facet], wanted[facet]),
    standings: new Set(filter.standings),
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
