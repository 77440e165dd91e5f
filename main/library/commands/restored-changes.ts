import type { Story, StoryStatus } from '../../../shared/domain/story.ts';
import { facets, type Tags, type Taxonomy } from '../../../shared/domain/taxonomy.ts';
import type { Change, LibraryState } from '../state.ts';
import type { Command } from './command.ts';

/**
 * What bringing back documents changes. A restored story must be approved anew: since the backup was
 * made a consent may have been withdrawn. Tags that the library does not know any longer are offered
 * as labels, as when a story comes in. Collections and publications that are there stay as they are.
 */
export function restoredChanges(
  state: LibraryState,
  command: Extract<Command, { type: 'restore-documents' }>,
): readonly Change[] {
  const { taxonomy } = state.info;
  const stories = command.stories.flatMap(({ story, original }): readonly Change[] => {
    const before = state.stories.get(story.id) ?? null;
    const after = restored(story, before, taxonomy, command.at);
    const change: Change = { kind: 'stories', id: story.id, before, after };
    return original === null
      ? [change]
      : [{ kind: 'originals', id: story.id, before: null, after: 'there' }, change];
  });
  const collections = command.collections
    .filter(({ id }) => !state.collections.has(id))
    .map((after): Change => ({ kind: 'collections', id: after.id, before: null, after }));
  const publications = command.publications
    .filter(({ id }) => !state.publications.has(id))
    .map((after): Change => ({ kind: 'publications', id: after.id, before: null, after }));
  return [...stories, ...collections, ...publications];
}

function restored(story: Story, before: Story | null, taxonomy: Taxonomy, at: string): Story {
  const status: StoryStatus = story.status === 'approved' ? 'anonymised' : story.status;
  return {
    ...story,
    ...knownTags(story, taxonomy),
    status,
    approval: null,
    revision: Math.max(story.revision, before?.revision ?? 0) + 1,
    changedAt: at,
  };
}

function knownTags(
  { tags, proposedTags }: Story,
  taxonomy: Taxonomy,
): { readonly tags: Tags; readonly proposedTags: Tags } {
  const known = { ...tags };
  const proposed = { ...proposedTags };
  for (const facet of facets) {
    const isKnown = (id: string) => taxonomy[facet].some((term) => term.id === id);
    known[facet] = tags[facet].filter(isKnown);
    const unknown = tags[facet].filter((id) => !isKnown(id));
    proposed[facet] = [...new Set([...proposedTags[facet], ...unknown])];
  }
  return { tags: known, proposedTags: proposed };
}
