import { approvalReasons } from '../approval/approval-reasons.ts';
import type { Story } from '../domain/story.ts';
import type { WithholdingReason } from './withholding-reason.ts';

const known = new WeakMap<Story, readonly WithholdingReason[]>();

/**
 * What in a story can identify a person and was approved before the program knew how to find it.
 * Looking through a story takes milliseconds, so what was found is remembered with the story itself:
 * an edited story is another value.
 */
export function identifierReasons(story: Story): readonly WithholdingReason[] {
  const before = known.get(story);
  if (before !== undefined) return before;
  const found = approvalReasons(story).flatMap((reason) =>
    reason.code === 'identifier' ? [{ code: reason.code, text: reason.finding.text }] : [],
  );
  known.set(story, found);
  return found;
}
