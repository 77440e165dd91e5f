import type { PublishedStory } from '../publication/publication-model.ts';

/** Of a tag that many stories carry only the nearest are weighed, so that the work grows with the stories and not with their square. */
const nearestOfTag = 12;

/**
 * For each story the few that share most with it. A tag counts the more the fewer carry it: two
 * stories of a rare method belong together more than two of a common area.
 */
export function relatedStories(
  stories: readonly PublishedStory[],
  count: number,
): readonly (readonly PublishedStory[])[] {
  const carriers = new Map<string, number[]>();
  for (const [index, story] of stories.entries()) {
    for (const tag of story.tags) {
      const list = carriers.get(tag.slug);
      if (list === undefined) carriers.set(tag.slug, [index]);
      else list.push(index);
    }
  }
  return stories.map((story, index) => {
    const scores = new Map<number, number>();
    for (const tag of story.tags) {
      const list = carriers.get(tag.slug) ?? [];
      for (const other of nearest(list, index)) {
        if (other !== index) scores.set(other, (scores.get(other) ?? 0) + 1 / list.length);
      }
    }
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, count)
      .flatMap(([other]) => stories[other] ?? []);
  });
}

/** The part of an ascending list around a value that is in it. */
function nearest(list: readonly number[], value: number): readonly number[] {
  if (list.length <= nearestOfTag) return list;
  const position = positionOf(list, value);
  const start = Math.min(Math.max(0, position - nearestOfTag / 2), list.length - nearestOfTag);
  return list.slice(start, start + nearestOfTag);
}

function positionOf(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
