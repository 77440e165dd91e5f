import { useEffect } from 'react';
import { keepPlace, type ListPlace } from '../../shared/search/keep-place.ts';
import type { ShownStories } from './use-chosen-stories.ts';

/** Keeps a person at their story when the list changes under them, or at the one that took its place. */
export function useKeptPlace(
  at: ListPlace | null,
  { stories, isOld }: Pick<ShownStories, 'stories' | 'isOld'>,
  onMove: (at: ListPlace) => void,
): ListPlace | null {
  const kept = keepPlace(at, stories);
  const { id, index } = kept ?? {};
  // An empty list keeps the place, so that clearing a filter leads back; an old one may lack the story.
  const isMoved = !isOld && (id !== at?.id || index !== at?.index);
  useEffect(() => {
    if (isMoved && id !== undefined && index !== undefined) onMove({ id, index });
  }, [isMoved, id, index, onMove]);
  return kept;
}
