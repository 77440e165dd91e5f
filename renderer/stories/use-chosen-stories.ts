import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { StorySummary } from '../../shared/ipc/story-calls.ts';
import type { Language } from '../../shared/messages/language.ts';
import { chooseStories } from '../../shared/search/choose-stories.ts';
import { type ChoiceCounts, countChoices } from '../../shared/search/count-choices.ts';
import {
  type SearchableSummary,
  searchableSummaries,
} from '../../shared/search/searchable-summary.ts';
import { type StoryOrder, sortSummaries } from '../../shared/search/sort-summaries.ts';
import type { StoryFilter } from '../../shared/search/story-filter.ts';
import { unsureFirst } from '../../shared/search/unsure-first.ts';
import { queries } from '../bridge/queries.ts';
import { type StoryPlaceName, storyPlaces } from './story-place.ts';

/** Milliseconds without a keystroke before the whole texts are searched; title and lead never wait. */
const pause = 200;

const noHits: ReadonlySet<string> = new Set();

/** What a list shows, and what it is shown of. */
export interface ShownStories {
  readonly stories: readonly StorySummary[];
  /** Counts what each choice would show; asked only while the choices are looked at. */
  readonly countChoices: () => ChoiceCounts;
  /** How many the list could show; undefined until they are read. */
  readonly total: number | undefined;
  /** Whether a newer list is on its way, in which a story may stand elsewhere. */
  readonly isOld: boolean;
  readonly failure: Error | null;
  readonly retry: () => void;
}

/** The stories of a list, filtered and in order; each step is made anew only when its own input changed. */
export function useChosenStories(
  place: StoryPlaceName,
  filter: StoryFilter,
  order: StoryOrder,
  language: Language,
  unsure: ReadonlySet<string> = noHits,
): ShownStories {
  const { data, error, isFetching, refetch } = useQuery(queries.stories());
  const before = useRef<readonly SearchableSummary[]>([]);
  const searchable = useMemo(() => {
    const statuses: readonly string[] = storyPlaces[place].statuses;
    const stories = (data ?? []).filter(({ status }) => statuses.includes(status));
    before.current = searchableSummaries(stories, before.current);
    return before.current;
  }, [data, place]);
  const sorted = useMemo(
    () => sortSummaries(searchable, order, language),
    [searchable, order, language],
  );
  const hits = useHits(filter.text);
  const chosen = useMemo(() => chooseStories(sorted, filter, hits), [sorted, filter, hits]);
  const stories = useMemo(() => unsureFirst(chosen, unsure), [chosen, unsure]);
  return {
    stories,
    countChoices: useCallback(() => countChoices(sorted, filter, hits), [sorted, filter, hits]),
    total: data === undefined ? undefined : searchable.length,
    isOld: isFetching,
    failure: error,
    retry: () => void refetch(),
  };
}

/** The ids whose whole text holds the words; none while a person still types. */
function useHits(text: string): ReadonlySet<string> {
  const [settled] = useDebouncedValue(text, pause);
  const { data } = useQuery(queries.search(settled));
  return useMemo(
    () => (settled === text && data !== undefined ? new Set(data) : noHits),
    [settled, text, data],
  );
}
