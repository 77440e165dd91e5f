import type { PublicationModel } from './publication-model.ts';

/** The same publication with its first stories alone, and the tags that those carry. */
export function beginningOf(model: PublicationModel, count: number): PublicationModel {
  const stories = model.stories.slice(0, count);
  const carried = new Set(stories.flatMap(({ tags }) => tags.map(({ slug }) => slug)));
  return { ...model, stories, tags: model.tags.filter(({ slug }) => carried.has(slug)) };
}
