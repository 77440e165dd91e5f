import { useQuery } from '@tanstack/react-query';
import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import { approvalSentence } from '../../shared/approval/approval-sentence.ts';
import { isSamePerson } from '../../shared/approval/is-same-person.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { Story } from '../../shared/domain/story.ts';
import { queries } from '../bridge/queries.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { useApprove } from './use-approve.ts';

/** A story, what stands in the way of its approval, and what each way out means. */
export type ApproveStoryProps = {
  readonly story: Pick<Story, 'id' | 'title' | 'review'>;
  /** Whether two persons must have read it. */
  readonly secondReview: boolean;
  readonly reasons: readonly ApprovalReason[];
  readonly onApproved: () => void;
  readonly onGo: (target: StoryTarget) => void;
  readonly onReview: () => void;
  readonly onClose: () => void;
};

/** Asks about one story's approval, with how many of its findings are still open. */
export function ApproveStory(props: ApproveStoryProps) {
  const { story, secondReview, reasons, onApproved, onGo, onReview, onClose } = props;
  const texts = useMessages();
  const { readers } = texts.approving;
  const approve = useApprove();
  const { by: reader } = story.review;
  const { data, error } = useQuery(queries.readiness([story.id]));
  return (
    <ApproveDialog
      title={story.title}
      reasons={reasons}
      open={error === null ? data?.[0]?.open : null}
      readers={!secondReview ? '' : reader === '' ? readers.first : readers.second(reader)}
      refusalOf={(by) =>
        secondReview && isSamePerson(reader, by)
          ? approvalSentence({ code: 'second-reader', by: reader }, texts)
          : ''
      }
      isBusy={approve.isBusy}
      onApprove={(by) => {
        approve.run({ ids: [story.id], by });
        onApproved();
      }}
      onGo={onGo}
      onReview={onReview}
      onClose={onClose}
    />
  );
}
