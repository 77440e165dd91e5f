import { type Facet, noTags, type Tags } from '../domain/taxonomy.ts';
import type { Standing } from './standing.ts';

/** What a person has asked a list to show. */
export interface StoryFilter {
  readonly text: string;
  /** Chosen term ids: any of a facet's own will do, and every facet must agree. */
  readonly terms: Tags;
  /** Chosen standings; none chosen means all but the archived. */
  readonly standings: readonly Standing[];
}

/** A list that shows everything but what is archived. */
export const noFilter: StoryFilter = { text: '', terms: noTags, standings: [] };

/** Whether anything is asked for, and so whether there is something to clear. */
export function isFiltering({ text, terms, standings }: StoryFilter): boolean {
  const chosen = [standings, ...Object.values(terms)];
  return text.trim() !== '' || chosen.some(({ length }) => length > 0);
}

/** The filter with a term of a facet chosen, or no longer. */
export function toggleTerm(filter: StoryFilter, facet: Facet, term: string): StoryFilter {
  return { ...filter, terms: { ...filter.terms, [facet]: toggled(filter.terms[facet], term) } };
}

/** The filter with a standing chosen, or no longer. */
export function toggleStanding(filter: StoryFilter, standing: Standing): StoryFilter {
  return { ...filter, standings: toggled(filter.standings, standing) };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
