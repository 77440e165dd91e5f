import { type CutAct, CutError } from '../../../shared/collect/cut/cut-act.ts';
import type { Original } from '../../../shared/domain/original.ts';
import { storyIn } from '../commands/story-in.ts';
import type { StepGround } from '../history/step-changes.ts';
import { LibraryError } from '../library-error.ts';
import type { LibraryState } from '../state.ts';
import { type CutOutcome, type CutStory, cutCommand } from './cut-command.ts';

/**
 * What an act on the message of a story means for a library as it is now.
 * @throws LibraryError `story-not-found`, or `not-recut` with the reason.
 */
export async function cutOf(
  { state, originals }: Pick<StepGround, 'state' | 'originals'>,
  id: string,
  act: CutAct,
  time: string,
): Promise<CutOutcome> {
  const story = storyIn(state, id);
  if (story.status !== 'inbox') throw refused('not-in-inbox');
  const original = await originals.originalOf(id);
  if (original === null) throw refused('erased');
  const other = act.act === 'join' ? await joinable(state, originals, id, act.other) : null;
  try {
    return cutCommand({ story, original }, act, other, time);
  } catch (error) {
    throw error instanceof CutError ? refused(error.why) : error;
  }
}

/** Null where a story is gone, made safe, or without the message it came in. */
async function joinable(
  { stories }: Pick<LibraryState, 'stories'>,
  originals: { readonly originalOf: (id: string) => Promise<Original | null> },
  id: string,
  other: string,
): Promise<CutStory | null> {
  const story = stories.get(other);
  if (story?.status !== 'inbox' || other === id) return null;
  const original = await originals.originalOf(other);
  return original && { story, original };
}

function refused(why: CutError['why']): LibraryError {
  return new LibraryError({ code: 'not-recut', why });
}
