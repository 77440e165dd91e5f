import { reviewAfterEdit } from '../../../shared/domain/review-after-edit.ts';
import type { Story } from '../../../shared/domain/story.ts';
import type { Change } from '../state.ts';

/** A story with some fields changed, of which none is a text. */
export function replacedStory(story: Story, fields: Partial<Story>, at: string): Change {
  const after = { ...story, ...fields, revision: story.revision + 1, changedAt: at };
  return { kind: 'stories', id: story.id, before: story, after };
}

/** A story with other texts: what was decided of a text that is gone goes with it. */
export function rewrittenStory(story: Story, fields: Partial<Story>, at: string): Change {
  const review = reviewAfterEdit(fields.review ?? story.review, { ...story, ...fields });
  return replacedStory(story, { ...fields, review }, at);
}
