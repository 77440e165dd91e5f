import { useState } from 'react';
import type { StoryStatus } from '../../shared/domain/story.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './approval-notice.module.css';

/** How the story stands now. */
export type ApprovalNoticeProps = { readonly status: StoryStatus };

/**
 * Says, where an approved story is about to be changed, what a change means, and, once it has been
 * changed, that the approval is gone. A story that was not approved to begin with has no notice.
 */
export function ApprovalNotice({ status }: ApprovalNoticeProps) {
  const { reading } = useMessages();
  const [wasApproved] = useState(status === 'approved');
  if (!wasApproved) return null;
  return (
    <p className={style.notice} role="status">
      {status === 'approved' ? reading.editingApproved : reading.approvalTakenBack}
    </p>
  );
}
