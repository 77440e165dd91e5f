import type { Collection } from '../../shared/domain/collection.ts';
import { currentFormat } from '../../shared/domain/format.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { ChosenStory } from '../../shared/ipc/collection-calls.ts';
import { excerptOf } from '../../shared/markdown/excerpt-of.ts';
import { heldBackReasons } from '../../shared/publication/held-back.ts';
import { collectionIn } from '../library/commands/collection-in.ts';
import type { Command } from '../library/commands/command.ts';
import { storyIn } from '../library/commands/story-in.ts';
import { newId } from '../library/documents/new-id.ts';
import type { Library } from '../library/library.ts';
import type { CollectionService } from './service.ts';

/** The part of the service that is about collections, on whatever library is open by then. */
export function collectionService(
  library: () => Pick<Library, 'state'>,
  apply: (command: Command) => Promise<null>,
): CollectionService {
  const now = () => new Date().toISOString();
  return {
    listCollections: async () =>
      [...library().state.collections.values()]
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt) || b.id.localeCompare(a.id))
        .map(({ id, title, audience, scope, stories, changedAt }) => ({
          id,
          title,
          audience,
          scope,
          storyCount: stories.length,
          changedAt,
        })),
    getCollection: async ({ id }) => library().state.collections.get(id) ?? null,
    async storiesInCollection({ id }) {
      const { state } = library();
      const { stories, scope } = collectionIn(state, id);
      return stories.map((story): ChosenStory => {
        const found = state.stories.get(story);
        return found === undefined ? missing(story) : chosen(found, heldBackReasons(found, scope));
      });
    },
    async createCollection({ title, stories }) {
      const at = now();
      const id = newId();
      const collection: Collection = {
        format: currentFormat,
        id,
        title,
        introduction: '',
        audience: '',
        scope: [],
        stories: [...new Set(stories.map((story) => storyIn(library().state, story).id))],
        createdAt: at,
        changedAt: at,
      };
      await apply({ type: 'save-collection', collection });
      return { id };
    },
    editCollection: ({ id, content }) => apply({ type: 'edit-collection', id, content, at: now() }),
    addToCollection: ({ id, stories }) =>
      apply({ type: 'add-to-collection', id, stories, at: now() }),
    removeCollection: ({ id }) => apply({ type: 'delete-collection', id }),
  };
}

function chosen({ id, title, lead, body }: Story, reasons: ChosenStory['reasons']): ChosenStory {
  return { id, title, lead: lead || excerptOf(body), reasons };
}

function missing(id: string): ChosenStory {
  return { id, title: '', lead: '', reasons: [{ code: 'story-missing' }] };
}
