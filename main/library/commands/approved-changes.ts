import { reasonsAgainst } from '../../../shared/approval/reasons-against.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { LibraryError } from '../library-error.ts';
import type { Change, LibraryState } from '../state.ts';
import type { Command } from './command.ts';
import { replacedStory } from './replaced-story.ts';
import { storyIn } from './story-in.ts';

type Approving = Extract<Command, { type: 'approve-stories' }>;

/**
 * What approving stories changes. Where two persons must have read a story, the first one's word is kept
 * with it, and the second one approves.
 * @throws LibraryError `not-approvable` for a story that the gate does not let through, or where the
 *   second person is the first.
 */
export function approvedChanges(state: LibraryState, command: Approving): readonly Change[] {
  const { secondReview } = state.info.rules;
  return command.ids.flatMap((id) => approved(storyIn(state, id), command, secondReview));
}

function approved(story: Story, { by, at }: Approving, secondReview: boolean): readonly Change[] {
  if (story.status === 'approved') return [];
  const reasons = reasonsAgainst(story, { by, secondReview });
  if (reasons.length > 0) {
    throw new LibraryError({ code: 'not-approvable', id: story.id, reasons });
  }
  if (secondReview && story.review.by === '') {
    const review = { ...story.review, by };
    return [replacedStory(story, { status: 'anonymised', review }, at)];
  }
  return [replacedStory(story, { status: 'approved', approval: { by, at } }, at)];
}
