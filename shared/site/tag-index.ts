import type { PublicationModel, PublishedStory } from '../publication/publication-model.ts';

/** The stories of each tag, by the tag's slug and in the publication's order; one walk for all tags. */
export function tagIndex(model: PublicationModel): ReadonlyMap<string, readonly PublishedStory[]> {
  const index = new Map<string, PublishedStory[]>(model.tags.map((tag) => [tag.slug, []]));
  for (const story of model.stories) {
    for (const tag of story.tags) index.get(tag.slug)?.push(story);
  }
  return index;
}
