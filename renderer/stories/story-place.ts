import type { StoryStatus } from '../../shared/domain/story.ts';
import type { ListPlace } from '../../shared/search/keep-place.ts';
import type { StoryOrder } from '../../shared/search/sort-summaries.ts';
import type { Standing } from '../../shared/search/standing.ts';
import { noFilter, type StoryFilter } from '../../shared/search/story-filter.ts';
import type { StorySide } from '../story/story-side.ts';

/** The two lists of stories: what has been made safe, and what has just come. */
export const storyPlaces = {
  stories: {
    statuses: ['approved', 'anonymised'],
    standings: ['approved', 'anonymised', 'archived'],
  },
  inbox: { statuses: ['inbox'], standings: ['inbox', 'archived'] },
} as const satisfies Readonly<
  Record<
    string,
    { readonly statuses: readonly StoryStatus[]; readonly standings: readonly Standing[] }
  >
>;

/** The name of a list of stories. */
export type StoryPlaceName = keyof typeof storyPlaces;

/** Where a person is in one of the lists; kept while they look elsewhere. */
export interface StoryPlaceState {
  readonly filter: StoryFilter;
  readonly order: StoryOrder;
  /** The story they are at; null until they have been at one. */
  readonly at: ListPlace | null;
  /** Whether it is open where there is room for one thing at a time. */
  readonly isOpen: boolean;
  /** Which story shows another side than its page; leaving it brings the page back. */
  readonly turned: { readonly id: string; readonly side: StorySide } | null;
  /** Which story somebody came to from elsewhere, until its page has the focus. */
  readonly sought: string | null;
}

/** A list as it is met the first time. */
export const freshPlace: StoryPlaceState = {
  filter: noFilter,
  order: 'newest',
  at: null,
  isOpen: false,
  turned: null,
  sought: null,
};
