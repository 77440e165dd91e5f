import { messageParts } from '../../shared/collect/cut/message-parts.ts';
import { storyIn } from '../library/commands/story-in.ts';
import type { Library } from '../library/library.ts';
import { nextStory } from './next-story.ts';
import type { CutService, Emit } from './service.ts';

export interface Cuts {
  readonly service: CutService;
  /** Reads anew which stories are unsure: something else may have changed it. */
  readonly forget: () => void;
}

/** The part of the service that is about messages beside their stories, on whatever library is open by then. */
export function cutService(library: () => Library, emit: Emit): Cuts {
  /** By story: an original is read once, not at every letter that is typed somewhere. */
  const unsure = new Map<string, boolean>();
  const isUnsure = async (id: string) => {
    const known = unsure.get(id);
    if (known !== undefined) return known;
    // One that cannot be read is named elsewhere.
    const original = await library()
      .readOriginal(id)
      .catch(() => null);
    const isDoubted = (original?.doubts.length ?? 0) > 0;
    unsure.set(id, isDoubted);
    return isDoubted;
  };
  return {
    forget: () => unsure.clear(),
    service: {
      async getMessage({ id }) {
        const story = storyIn(library().state, id);
        const original = await library().readOriginal(id);
        if (original === null) return null;
        const { author, authorEmail, source, sentAt } = original;
        const next = nextStory(story, library().state.stories.values());
        return {
          parts: messageParts(original, story.title),
          author,
          authorEmail,
          source,
          sentAt,
          doubts: original.doubts,
          tellers: original.tellers,
          next: next && { id: next.id, title: next.title },
        };
      },
      async cutMessage({ id, act }) {
        const at = await library().cut(id, act);
        unsure.clear();
        emit('changed', null);
        return { at };
      },
      async listUnsure() {
        const ids: string[] = [];
        for (const { id, status, archived } of [...library().state.stories.values()]) {
          if (status === 'inbox' && !archived && (await isUnsure(id))) ids.push(id);
        }
        return ids;
      },
    },
  };
}
