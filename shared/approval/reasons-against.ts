import type { Story } from '../domain/story.ts';
import { type ApprovalReason, approvalReasons } from './approval-reasons.ts';
import { isSamePerson } from './is-same-person.ts';

/** Who wants to approve, and whether a second person has to read a story as well. */
export interface Approver {
  readonly by: string;
  readonly secondReview: boolean;
}

/** Everything that stands between a story and its approval by a person; empty where they may. */
export function reasonsAgainst(story: Story, approver: Approver): readonly ApprovalReason[] {
  const { by } = story.review;
  const isSecond = approver.secondReview && by !== '';
  const own: readonly ApprovalReason[] =
    isSecond && isSamePerson(by, approver.by) ? [{ code: 'second-reader', by }] : [];
  return [...approvalReasons(story), ...own];
}
