import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../bridge/queries.ts';
import type { StoryPlaceName } from './story-place.ts';

const none: readonly string[] = [];

/** The stories that a person should look at, and whether that has been answered. */
export interface UnsureStories {
  readonly unsure: ReadonlySet<string>;
  readonly isKnown: boolean;
}

/** The stories that a person should look at; only the inbox has any. */
export function useUnsureStories(place: StoryPlaceName): UnsureStories {
  const isAsked = place === 'inbox';
  const { data, error, isFetching } = useQuery({ ...queries.unsure(), enabled: isAsked });
  const ids = isAsked ? (data ?? none) : none;
  const unsure = useMemo(() => new Set(ids), [ids]);
  return { unsure, isKnown: !isAsked || error !== null || !(data === undefined || isFetching) };
}
