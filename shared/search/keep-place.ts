/** The story a person is at in a list: which one, and where it stood when last seen. */
export interface ListPlace {
  readonly id: string;
  readonly index: number;
}

/**
 * Where a person is after a list has changed: at the same story wherever it stands now; where it is
 * gone, at the one that took its place, or the last. Null in an empty list.
 */
export function keepPlace(
  place: ListPlace | null,
  stories: readonly { readonly id: string }[],
): ListPlace | null {
  if (place !== null && stories[place.index]?.id === place.id) return place;
  const found = place === null ? 0 : stories.findIndex(({ id }) => id === place.id);
  const index = found >= 0 ? found : Math.min(place?.index ?? 0, stories.length - 1);
  const story = stories[index];
  return story === undefined ? null : { id: story.id, index };
}
