import type { StoryContent } from '../../shared/domain/story.ts';
import type { Facet } from '../../shared/domain/taxonomy.ts';
import { foldLabel } from '../../shared/interchange/match-tags.ts';

/** What tagging changes of a story. */
export type TagContent = Pick<StoryContent, 'tags' | 'proposedTags'>;

/** The story with one more tag, and without the label that the tag took up. */
export function withTag(story: TagContent, facet: Facet, id: string, label: string): TagContent {
  const others = story.tags[facet].filter((other) => other !== id);
  return {
    tags: { ...story.tags, [facet]: [...others, id] },
    ...withoutProposal(story, facet, label),
  };
}

/** The story without one of its tags. */
export function withoutTag({ tags }: TagContent, facet: Facet, id: string) {
  return { tags: { ...tags, [facet]: tags[facet].filter((other) => other !== id) } };
}

/** The story without a label that came with it. */
export function withoutProposal({ proposedTags }: TagContent, facet: Facet, label: string) {
  const gone = foldLabel(label);
  const kept = proposedTags[facet].filter((other) => foldLabel(other) !== gone);
  return { proposedTags: { ...proposedTags, [facet]: kept } };
}
