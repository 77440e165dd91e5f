import type { PublicationModel } from '../publication/publication-model.ts';
import { tagIndex } from './tag-index.ts';

/** How many stories carry each tag, by the tag's slug. */
export type TagCounts = ReadonlyMap<string, number>;

/** Counts the stories of every tag. */
export function tagCounts(model: PublicationModel): TagCounts {
  return new Map([...tagIndex(model)].map(([slug, stories]) => [slug, stories.length]));
}
