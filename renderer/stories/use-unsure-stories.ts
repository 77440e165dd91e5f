import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../bridge/queries.ts';
import type { StoryPlaceName } from './story-place.ts';

const none: readonly string[] = [];

/** The stories that a person should look at; only the inbox has any. */
export function useUnsureStories(place: StoryPlaceName): ReadonlySet<string> {
  const { data } = useQuery({ ...queries.unsure(), enabled: place === 'inbox' });
  const ids = place === 'inbox' ? (data ?? none) : none;
  return useMemo(() => new Set(ids), [ids]);
}
